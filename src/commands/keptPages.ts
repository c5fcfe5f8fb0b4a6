/**
 * Pages are made only where what they show has changed. Each path has the key that its route names
 * (`cacheKey`); a page of the last build that has that key stays. All others are made by processes of
 * their own: those with a key are written there, and the rest is handed to Astro. (Its own incremental
 * builds write every page twice, and trust what they find.)
 */
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { deserializeRouteData } from 'astro/app';
import { compare } from '../archive/order.ts';
import { addressOf, fileOf, ORIGIN, plain, type PathWithRoute } from './pageNames.ts';
import { loadPictureService } from './pagePictures.ts';
import type { PageProcesses } from './pageProcesses.ts';
import type { PageStore } from './pageStore.ts';
import type { PageAnswer, PagePicture, PictureNames } from './pageTasks.ts';
import { prerenderBundle } from './prerenderBundle.ts';
import type { Progress } from './progress.ts';
import { site } from '../site.ts';

type StaticPictures = Awaited<ReturnType<NonNullable<AstroPrerenderer['collectStaticImages']>>>;

interface NumberedPath extends PathWithRoute {
  /** Its number in the list of all pages. */
  number: number;
}

interface KeyedPath extends NumberedPath {
  cacheKey: string;
}

export interface Keeping {
  store: PageStore;
  /** At hand as soon as the articles are read; null where a fault forbids to publish: then no page is made. */
  processes: Promise<PageProcesses | null>;
  progress: Progress;
  /** Told the address of every page, from the site's base path on. */
  onPages(addresses: string[]): void;
}

/** Lets pages stay that the store has, and tells how far the making of the others is. */
export function keptPages(making: Keeping): AstroIntegration {
  const bundle = prerenderBundle();
  let names: PictureNames;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [bundle.plugin] } }),
      'astro:config:done': ({ config }) => {
        names = { base: config.base, service: config.image.service.entrypoint };
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(() => keeping(bundle.entry, names, making)),
    },
  };
}

function keeping(entry: () => string, names: PictureNames, { store, processes, progress, onPages }: Keeping): AstroPrerenderer {
  const pictures: StaticPictures = new Map();
  const routes: RouteData[] = [];
  /** What Astro will ask for one after the other, by address: it is made while the rest is. */
  const asked = new Map<string, Promise<PageAnswer>>();
  let all = 0;
  let done = 0;
  return {
    name: 'kept-pages',
    async getStaticPaths() {
      const makers = await processes;
      if (!makers) return [];
      const list = await makers.open(entry(), names);
      routes.push(...list.routes.map(deserializeRouteData));
      const paths = list.pages.map((page, number): NumberedPath => ({ ...page, route: routes[page.route]!, number }));
      onPages(paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => `/${plain(pathname)}`));
      const keyed = paths.filter(isKeyed).sort(byAddress);
      refuseTwins(keyed);
      await store.ready();
      const changed = new Map(keyed.filter((path) => {
        const kept = store.keep(fileOf(path), path.cacheKey);
        if (kept) addPictures(pictures, kept);
        return !kept;
      }).map((path) => [path.number, path]));
      all = paths.length - keyed.length + changed.size;
      const others = paths.filter((path) => !isKeyed(path));
      for (const path of others) {
        const { pathname } = new URL(addressOf(path, site.base), ORIGIN);
        const answer = makers.answer(pathname, routes.indexOf(path.route));
        // Whoever asks for it is told.
        answer.catch(() => {});
        asked.set(pathname, answer);
      }
      await makers.make([...changed.keys()], ({ number, bytes, pictures: shown }) => {
        const path = changed.get(number)!;
        store.note(fileOf(path), path.cacheKey, bytes, shown);
        addPictures(pictures, shown);
        progress.tell((done += 1), all);
      });
      return others;
    },
    async render({ url }, { routeData }) {
      const { pathname } = new URL(url);
      const { status, headers, body, pictures: shown } = await (asked.get(pathname) ?? (await processes)!.answer(pathname, routes.indexOf(routeData)));
      asked.delete(pathname);
      addPictures(pictures, shown);
      progress.tell((done += 1), all);
      return new Response(body, { status, headers });
    },
    async collectStaticImages() {
      if (pictures.size > 0) await loadPictureService(names);
      return pictures;
    },
  };
}

function isKeyed(path: NumberedPath): path is KeyedPath {
  return path.cacheKey !== undefined;
}

/** Throws where two pages have one address, as Astro does for its own. */
function refuseTwins(paths: readonly KeyedPath[]): void {
  const twin = paths.find((path, at) => at > 0 && fileOf(path) === fileOf(paths[at - 1]!));
  if (twin) throw new Error(`Two pages have the address /${fileOf(twin)}: one is made by ${twin.route.component}.`);
}

/** An article's page and its data one after the other: its reading is at hand. */
function byAddress(a: PathWithRoute, b: PathWithRoute): number {
  return compare(fileOf(a), fileOf(b));
}

/** Adds the pictures of a page to those that Astro makes. */
function addPictures(pictures: StaticPictures, shown: readonly PagePicture[]): void {
  for (const { originalPath, originalSrcPath, hash, finalPath, transform } of shown) {
    const own = pictures.get(originalPath) ?? { originalSrcPath, transforms: new Map() };
    own.transforms.set(hash, { finalPath, transform });
    pictures.set(originalPath, own);
  }
}
