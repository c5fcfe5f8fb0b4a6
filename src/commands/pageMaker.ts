/** Makes pages of what Astro has bundled, in whatever process it is called. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { collectPrerenderMetadata, installRenderScope, serializeRouteData, type App } from 'astro/app';
import { digestOfBytes } from '../archive/digest.ts';
import { folderMaker } from '../archive/folderMaker.ts';
import { handOver } from '../archive/handover.ts';
import { openReadingCache, type ListedReading } from '../archive/readingCache.ts';
import { site } from '../site.ts';
import { addressOf, fileOf, ORIGIN, type PathWithRoute } from './pageNames.ts';
import { namePictures } from './pagePictures.ts';
import type { ListedPage, MadePage, PageAnswer, PageList, PagePicture, PageResult, PageTask, PictureNames } from './pageTasks.ts';

/** What `src/prerender.ts` gives. */
interface Prerender {
  openSite(options: { inParts: boolean }): { app: App; listPages(): Promise<PathWithRoute[]> };
}

export interface PageMakerOptions {
  /** The folder of the new site. */
  draft: string;
  /** Whether this process takes bodies in parts (`pageBody.ts`). */
  inParts: boolean;
}

interface Opened {
  app: App;
  paths: PathWithRoute[];
  routes: RouteData[];
}

/** What does tasks one after the other. */
export function openPageMaker({ draft, inParts }: PageMakerOptions): (task: PageTask) => Promise<PageResult> {
  let opened: Opened;
  const listed = new Map<string, ListedReading>();
  const cache = openReadingCache(process.cwd());
  const files: Files = { draft, makeFolderOf: folderMaker() };
  return async (task) => {
    if (task.kind === 'load') {
      for (const key of task.keys) {
        const reading = cache.getListed(key);
        // What the cache does not hold is for the library to miss.
        if (reading) listed.set(key, reading);
      }
      return null;
    }
    if (task.kind === 'open') {
      handOver({ ...task.published, listed });
      opened = await open(task.entry, task.names, inParts);
      return null;
    }
    if (task.kind === 'list') return list(opened);
    if (task.kind === 'answer') return answer(opened, task.address, opened.routes[task.route]!);
    const made: MadePage[] = [];
    for (const number of task.numbers) made.push(await make(opened, number, files));
    return made;
  };
}

async function open(entry: string, names: PictureNames, inParts: boolean): Promise<Opened> {
  installRenderScope(new AsyncLocalStorage());
  namePictures(names);
  const { openSite } = (await import(pathToFileURL(entry).href)) as Prerender;
  const { app, listPages } = openSite({ inParts });
  const paths = await listPages();
  return { app, paths, routes: [...new Set(paths.map(({ route }) => route))] };
}

function list({ app, paths, routes }: Opened): PageList {
  const numbers = new Map(routes.map((route, number) => [route, number]));
  const pages = paths.map(({ pathname, route, cacheKey }): ListedPage => ({ pathname, route: numbers.get(route)!, ...(cacheKey !== undefined && { cacheKey }) }));
  return { routes: routes.map((route) => serializeRouteData(route, app.manifest.trailingSlash)), pages };
}

async function make(opened: Opened, number: number, files: Files): Promise<MadePage> {
  const path = opened.paths[number]!;
  const { body, pictures } = await answer(opened, addressOf(path, site.base), path.route);
  return { number, bytes: write(files, fileOf(path), body), pictures };
}

async function answer({ app }: Opened, address: string, routeData: RouteData): Promise<PageAnswer> {
  const { value, metadata } = await collectPrerenderMetadata(async () => {
    const response = await app.render(new Request(new URL(address, ORIGIN)), { routeData });
    return { status: response.status, headers: [...response.headers], body: await response.bytes() };
  }, app.logger);
  return { ...value, pictures: plainly(metadata?.staticImages ?? []) };
}

/** Pictures without what reports that they are looked at, which cannot be sent. */
function plainly(pictures: readonly PagePicture[]): PagePicture[] {
  return pictures.length === 0 ? [] : (JSON.parse(JSON.stringify(pictures)) as PagePicture[]);
}

interface Files {
  draft: string;
  makeFolderOf(file: string): void;
}

/** Writes a file of the new site; its digest. */
function write({ draft, makeFolderOf }: Files, file: string, bytes: Uint8Array): string {
  const target = join(draft, file);
  makeFolderOf(target);
  writeFileSync(target, bytes);
  return digestOfBytes(bytes);
}
