/** Makes pages of what Astro has bundled, in whatever process it is called. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { collectPrerenderMetadata, installRenderScope, serializeRouteData, type App } from 'astro/app';
import { digestOfBytes } from '../archive/digest.ts';
import { folderMaker } from '../archive/folderMaker.ts';
import { handOver } from '../archive/handover.ts';
import { openReadingCache, type ListedReading } from '../archive/readingCache.ts';
import { site } from '../site.ts';
import { addressOf, fileOf, type PathWithRoute } from './pageNames.ts';
import { namePictures } from './pagePictures.ts';
import type { ListedPage, MadePage, PageAnswer, PageList, PagePicture, PageResult, PageTask, PictureNames } from './pageTasks.ts';

/** Astro wants a whole address, of whatever host. */
const ORIGIN = 'http://localhost';

/** What `src/prerender.ts` gives. */
interface Prerender {
  openSite(options: { inParts: boolean }): { app: App; listPages(): Promise<PathWithRoute[]> };
}

export interface PageMakerOptions {
  /** The folder of the new site. */
  draft: string;
  /** Whether this process does nothing but make pages, as others do: it takes bodies in parts (`pageBody.ts`), and waits for each file. */
  isOneOfMany: boolean;
}

interface Opened {
  app: App;
  paths: PathWithRoute[];
  routes: RouteData[];
}

/** What does tasks one after the other. */
export function openPageMaker({ draft, isOneOfMany }: PageMakerOptions): (task: PageTask) => Promise<PageResult> {
  let opened: Opened;
  const listed = new Map<string, ListedReading>();
  const cache = openReadingCache(process.cwd());
  const write = isOneOfMany ? writerInTurn(draft) : writerBesides(draft);
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
      opened = await open(task.entry, task.names, isOneOfMany);
      return null;
    }
    if (task.kind === 'list') return list(opened);
    if (task.kind === 'answer') return answer(opened, task.url, opened.routes[task.route]!);
    return make(opened, task.numbers, write);
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

async function make(opened: Opened, numbers: readonly number[], write: Write): Promise<MadePage[]> {
  const made: MadePage[] = [];
  const written: (Promise<void> | void)[] = [];
  try {
    for (const number of numbers) {
      const path = opened.paths[number]!;
      const { body, pictures } = await answer(opened, new URL(addressOf(path, site.base), ORIGIN).href, path.route);
      written.push(write(fileOf(path), body));
      made.push({ number, bytes: digestOfBytes(body), pictures });
    }
  } finally {
    // Where a page cannot be made, the folder goes: nothing is written there any more.
    await Promise.allSettled(written);
  }
  await Promise.all(written);
  return made;
}

async function answer({ app }: Opened, url: string, routeData: RouteData): Promise<PageAnswer> {
  const { value, metadata } = await collectPrerenderMetadata(async () => {
    const response = await app.render(new Request(url), { routeData });
    return { status: response.status, headers: [...response.headers], body: await response.bytes() };
  }, app.logger);
  return { ...value, pictures: plainly(metadata?.staticImages ?? []) };
}

/** Pictures without what reports that they are looked at, which cannot be sent. */
function plainly(pictures: readonly PagePicture[]): PagePicture[] {
  return pictures.length === 0 ? [] : (JSON.parse(JSON.stringify(pictures)) as PagePicture[]);
}

/** Writes a file of the new site, by its path there. */
type Write = (file: string, bytes: Uint8Array) => Promise<void> | void;

/** For a process among as many as there are cores. */
function writerInTurn(draft: string): Write {
  const makeFolderOf = folderMaker();
  return (file, bytes) => {
    const target = join(draft, file);
    makeFolderOf(target);
    writeFileSync(target, bytes);
  };
}

/** For the only process that makes pages: other cores write the last ones while it makes the next. */
function writerBesides(draft: string): Write {
  return (file, bytes) => {
    const target = join(draft, file);
    const written = mkdir(dirname(target), { recursive: true }).then(() => writeFile(target, bytes));
    // Whoever waits for it is told.
    written.catch(() => {});
    return written;
  };
}
