/**
 * Pages are made only where what they show has changed. Astro gives each path the key that its route
 * names (`cacheKey`); a page of the last build that has that key stays, and every other is written
 * by a thread of its own. Astro's own incremental builds write every page twice, and trust what they find.
 */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { compare } from '../archive/order.ts';
import type { PagePicture, PageStore } from './pageStore.ts';
import type { Progress } from './progress.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type StaticPictures = Awaited<ReturnType<NonNullable<AstroPrerenderer['collectStaticImages']>>>;

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
  const keys = new Map<string, { file: string; key: string }>();
  const pictures: StaticPictures = new Map();
  let all = 0;
  let done = 0;
  return {
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      await store.ready();
      onPages(paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => `/${plain(pathname)}`));
      const changed = paths.filter((path) => {
        if (path.cacheKey === undefined) return true;
        const file = fileOf(path);
        const kept = store.keep(file, path.cacheKey);
        if (kept) addPictures(pictures, kept);
        else keys.set(plain(path.pathname), { file, key: path.cacheKey });
        return !kept;
      });
      all = changed.length;
      return changed.sort(byAddress);
    },
    async render(request, options) {
      const path = keys.get(plain(decodeURI(new URL(request.url).pathname).slice(base.length - 1)));
      const result = await astro.render(request, { ...options, collectMetadata: path !== undefined });
      progress.tell((done += 1), all);
      if (!path || result instanceof Response) return result;
      store.write(path.file, path.key, new Uint8Array(await result.response.arrayBuffer()), result.metadata?.staticImages ?? []);
      // Nothing is left for Astro to write.
      return new Response(null);
    },
    async collectStaticImages() {
      return pictures;
    },
  };
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
