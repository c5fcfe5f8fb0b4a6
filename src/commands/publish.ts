/** content/ → dist/: the whole new site, or the old one untouched. */
import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, digestOfBytes } from '../archive/digest.ts';
import { readElsewhere, type Published } from '../archive/handover.ts';
import { allHoldPictures } from '../archive/pictureFiles.ts';
import { isPublished } from '../archive/published.ts';
import type { FolderReading } from '../archive/folder.ts';
import { openReadingCache, type ReadingCache } from '../archive/readingCache.ts';
import type { Article } from '../article/article.ts';
import { openAstroCache } from './astroCache.ts';
import { lockBuild } from './buildLock.ts';
import { checkContent, tellContent } from './content.ts';
import { openDraft, type DraftFolder } from './draftFolder.ts';
import { editionOf } from './edition.ts';
import { keptPages } from './keptPages.ts';
import { openPageProcesses, type PageProcesses } from './pageProcesses.ts';
import { openPageStore, type PageStore } from './pageStore.ts';
import { startProgress, type Progress } from './progress.ts';
import { SEARCH_FOLDER, writeSearchIndex } from './searchIndex.ts';
import { writeSitemap } from './sitemap.ts';
import { site, today } from '../site.ts';

type Astro = typeof import('./astro.ts');

/** Builds the project's site into `dist`; false, with everything told, where a fault forbids it. */
export async function publish(projectRoot: string): Promise<boolean> {
  const release = await lockBuild(projectRoot, () => console.log('Another build of this site is under way: waiting for its end.'));
  try {
    return await publishAlone(projectRoot);
  } finally {
    release();
  }
}

async function publishAlone(projectRoot: string): Promise<boolean> {
  const start = performance.now();
  // Before anything is read: others look at the last site and load what is known of its articles meanwhile.
  const draft = openDraft(projectRoot);
  const store = openPageStore(projectRoot, editionOf(projectRoot));
  const processes = openPageProcesses(draft.path, store.isNew);
  const reading = checkContent(projectRoot, processes.load);
  // Astro gets ready and bundles meanwhile.
  readElsewhere();
  const made = makeSite(projectRoot, reading, { draft, store, processes });
  const end = made.catch(() => {});
  try {
    const { faults } = await reading;
    const failed = tellContent(faults);
    if (failed > 0) {
      console.error(`Not built: ${failed === 1 ? 'one fault stands' : `${failed} faults stand`} in the way.`);
      return false;
    }
    console.log(`dist: ${await made} articles built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    return true;
  } finally {
    await end;
  }
}

function hasFault({ faults }: Pick<FolderReading, 'faults'>): boolean {
  return faults.some(({ severity }) => severity === 'fault');
}

/** What readers may see. Throws where a fault forbids to publish. */
function publishedOf({ articles, faults, people }: FolderReading): Published {
  if (hasFault({ faults })) throw new Error('A fault forbids to publish.');
  const published = articles.filter(({ article }) => isPublished(article, today()));
  return { articles: published.map(({ key, version }) => ({ reading: key, version })), people };
}

interface Making {
  draft: DraftFolder;
  store: PageStore;
  processes: PageProcesses;
}

/** Makes the whole site of articles that may still be read; of how many. Throws where a fault forbids it. */
async function makeSite(projectRoot: string, reading: Promise<FolderReading>, making: Making): Promise<number> {
  const { draft, store, processes } = making;
  const loaded = reading.then((read) => {
    if (hasFault(read)) return null;
    processes.tell(publishedOf(read));
    return processes;
  });
  // Whoever waits for it is told.
  loaded.catch(() => {});
  try {
    // Astro's bundler stumbles over what is no picture: then the reading, which tells of it, comes first.
    if (!allHoldPictures(join(projectRoot, 'content'))) publishedOf(await reading);
    const { build } = await import('./astro.ts');
    const astro = openAstroCache(projectRoot);
    const addresses = await makePages(build, projectRoot, making, loaded);
    const published = publishedOf(await reading).articles.map(({ reading: key }) => key);
    expectPages(addresses, published.length);
    await writeSitemap(addresses, draft.path);
    if (site.search) await makeSearchIndex(projectRoot, draft.path, store, published);
    astro.seal();
    store.finish();
    await draft.publish(store.staying, store.there());
    return published.length;
  } finally {
    await processes.end();
    draft.discard();
  }
}

/** Throws unless every article that readers may see has its page: a site with fewer must never take the place of a whole one. */
function expectPages(addresses: readonly string[], articles: number): void {
  const pages = addresses.filter((address) => address.startsWith('/articles/')).length;
  if (pages !== articles) throw new Error(`${articles} articles were read, and ${pages} have a page.`);
}

/** Makes all pages; gives back their addresses, from the site's base path on. */
async function makePages(build: Astro['build'], root: string, { draft, store }: Making, loaded: Promise<PageProcesses | null>): Promise<string[]> {
  const progress = startProgress('Making pages');
  let addresses: string[] = [];
  const keeping = keptPages({ store, processes: loaded, progress, onPages: (all) => (addresses = all) });
  try {
    await build({ root, outDir: draft.path, logLevel: 'warn', integrations: [keeping] });
  } finally {
    progress.end();
  }
  return addresses;
}

/** The index is made anew where any article has changed: it is one for all of them. */
async function makeSearchIndex(projectRoot: string, folder: string, store: PageStore, published: readonly string[]): Promise<void> {
  const key = digest(...published);
  if (store.keepAll(SEARCH_FOLDER, key)) return;
  const progress = startProgress('Indexing articles');
  try {
    const files = await writeSearchIndex(readings(published, openReadingCache(projectRoot), progress), folder);
    for (const file of files) store.note(file, key, digestOfBytes(readFileSync(join(folder, file))), []);
  } finally {
    progress.end();
  }
}

/** The full readings that the cache holds, one at a time. */
function* readings(keys: readonly string[], cache: ReadingCache, progress: Progress): Generator<Article> {
  for (const [at, key] of keys.entries()) {
    yield cache.getArticle(key)!;
    progress.tell(at + 1, keys.length);
  }
}
