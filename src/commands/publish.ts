/** content/ → dist/: the whole new site, or the old one untouched. */
import { performance } from 'node:perf_hooks';
import { digest } from '../archive/digest.ts';
import { handOver } from '../archive/handover.ts';
import { isPublished } from '../archive/published.ts';
import { openReadingCache, type ReadingCache } from '../archive/readingCache.ts';
import type { Article } from '../article/article.ts';
import { build } from './astro.ts';
import { openAstroCache } from './astroCache.ts';
import { lockBuild } from './buildLock.ts';
import { checkContent, tellContent } from './content.ts';
import { openDraft } from './draftFolder.ts';
import { editionOf } from './edition.ts';
import { keptPages } from './keptPages.ts';
import { openPageStore, type PageStore } from './pageStore.ts';
import { startProgress } from './progress.ts';
import { SEARCH_FOLDER, writeSearchIndex } from './searchIndex.ts';
import { writeSitemap } from './sitemap.ts';
import { site, today } from '../site.ts';

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
  const published = await readPublished(projectRoot);
  if (!published) return false;
  const draft = openDraft(projectRoot);
  try {
    const store = openPageStore(projectRoot, editionOf(projectRoot), draft);
    const astro = openAstroCache(projectRoot);
    await makePages(projectRoot, draft.path, store);
    if (site.search) await makeSearchIndex(projectRoot, draft.path, store, published);
    astro.seal();
    draft.publish(await store.finish());
  } finally {
    draft.discard();
  }
  console.log(`dist: ${published.length} articles built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return true;
}

/** Reads the content folder, for Astro too; the keys of what readers may see, or null, with everything told, where a fault forbids to publish. */
async function readPublished(projectRoot: string): Promise<string[] | null> {
  const reading = await checkContent(projectRoot);
  const failed = tellContent(reading.faults);
  if (failed > 0) {
    console.error(`Not built: ${failed === 1 ? 'one fault stands' : `${failed} faults stand`} in the way.`);
    return null;
  }
  handOver(reading);
  return reading.articles.filter(({ facts }) => isPublished(facts, today())).map(({ key }) => key);
}

async function makePages(root: string, outDir: string, store: PageStore): Promise<void> {
  const progress = startProgress('Making pages');
  let addresses: string[] = [];
  const keeping = keptPages(store, site.base, progress, (all) => (addresses = all));
  try {
    await build({ root, outDir, logLevel: 'warn', integrations: [keeping] });
  } finally {
    progress.end();
  }
  await writeSitemap(addresses, outDir);
}

/** The index is made anew where any article has changed: it is one for all of them. */
async function makeSearchIndex(projectRoot: string, folder: string, store: PageStore, published: readonly string[]): Promise<void> {
  const key = digest(...published);
  if (store.keepAll(SEARCH_FOLDER, key)) return;
  for (const file of await writeSearchIndex(readings(published, openReadingCache(projectRoot)), folder)) store.add(file, key);
}

/** The full readings that the cache holds, one at a time. */
function* readings(keys: readonly string[], cache: ReadingCache): Generator<Article> {
  for (const key of keys) yield cache.getArticle(key)!;
}
