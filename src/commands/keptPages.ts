/**
 * Pages are made only where what they show has changed. Astro gives each path the key that its route
 * names (`cacheKey`); a page of the last build that has that key stays, and every other is made here
 * and written by a thread of its own. Astro makes and writes those that have no key. (Its own
 * incremental builds write every page twice, and trust what they find.)
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { collectPrerenderMetadata, createConsoleLogger, installRenderScope } from 'astro/app';
import { compare } from '../archive/order.ts';
import type { PagePicture, PageStore } from './pageStore.ts';
import type { Progress } from './progress.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type StaticPictures = Awaited<ReturnType<NonNullable<AstroPrerenderer['collectStaticImages']>>>;

interface KeyedPath extends PathWithRoute {
  cacheKey: string;
}

/** Astro wants a whole address, of whatever host. */
const ORIGIN = 'http://localhost';

/** Lets pages stay that the store has, and tells how far the making of the others is. `onPages` is told the address of every page, from the site's base path on. */
export function keptPages(store: PageStore, base: string, progress: Progress, onPages: (addresses: string[]) => void): AstroIntegration {
  return {
    name: 'kept-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => keeping(astro, store, base, progress, onPages)),
    },
  };
}

function keeping(astro: AstroPrerenderer, store: PageStore, base: string, progress: Progress, onPages: (addresses: string[]) => void): AstroPrerenderer {
  const pictures: StaticPictures = new Map();
  let all = 0;
  let done = 0;
  return {
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      onPages(paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => `/${plain(pathname)}`));
      const keyed = paths.filter(isKeyed).sort(byAddress);
      refuseTwins(keyed);
      await store.ready();
      const changed = keyed.filter((path) => {
        const kept = store.keep(fileOf(path), path.cacheKey);
        if (kept) addPictures(pictures, kept);
        return !kept;
      });
      all = paths.length - keyed.length + changed.length;
      for (const path of changed) {
        const { bytes, pictures: shown } = await makePage(astro, base, path);
        store.write(fileOf(path), path.cacheKey, bytes, shown);
        progress.tell((done += 1), all);
      }
      return paths.filter((path) => !isKeyed(path));
    },
    render(request, options) {
      progress.tell((done += 1), all);
      return astro.render(request, options);
    },
    async collectStaticImages() {
      return pictures;
    },
  };
}

function isKeyed(path: PathWithRoute): path is KeyedPath {
  return path.cacheKey !== undefined;
}

/** Throws where two pages have one address, as Astro does for its own. */
function refuseTwins(paths: readonly KeyedPath[]): void {
  const twin = paths.find((path, at) => at > 0 && fileOf(path) === fileOf(paths[at - 1]!));
  if (twin) throw new Error(`Two pages have the address /${plain(twin.pathname)}: one is made by ${twin.route.component}.`);
}

/** A page's bytes, and the pictures that it shows. */
async function makePage(astro: AstroPrerenderer, base: string, path: KeyedPath): Promise<{ bytes: Uint8Array<ArrayBuffer>; pictures: readonly PagePicture[] }> {
  installRenderScope(new AsyncLocalStorage());
  const address = `${base}${plain(path.pathname)}${path.route.type === 'page' ? '/' : ''}`;
  const { value, metadata } = await collectPrerenderMetadata(async () => {
    const answer = await astro.render(new Request(new URL(address, ORIGIN)), { routeData: path.route });
    return new Uint8Array(await ('response' in answer ? answer.response : answer).arrayBuffer());
  }, createConsoleLogger({ level: 'warn' }));
  return { bytes: value, pictures: metadata?.staticImages ?? [] };
}

/** An article's page and its data one after the other: its reading is at hand. */
function byAddress(a: PathWithRoute, b: PathWithRoute): number {
  return compare(plain(a.pathname), plain(b.pathname));
}

/** A path without slashes at its ends. */
function plain(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}

/** Where a path's file stands below the site's folder. */
function fileOf({ pathname, route }: PathWithRoute): string {
  return route.type === 'page' ? `${plain(pathname)}/index.html` : plain(pathname);
}

/** Adds the pictures of a kept page to those that Astro makes. */
function addPictures(pictures: StaticPictures, kept: readonly PagePicture[]): void {
  for (const { originalPath, originalSrcPath, hash, finalPath, transform } of kept) {
    const own = pictures.get(originalPath) ?? { originalSrcPath, transforms: new Map() };
    own.transforms.set(hash, { finalPath, transform });
    pictures.set(originalPath, own);
  }
}
