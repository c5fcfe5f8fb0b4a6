/** content/ → dist/: the whole new site, or the old one untouched. */
import { performance } from 'node:perf_hooks';
import { handOver } from '../archive/handover.ts';
import { isPublished } from '../archive/published.ts';
import { openReadingCache, type ReadingCache } from '../archive/readingCache.ts';
import type { Article } from '../article/article.ts';
import { build } from './astro.ts';
import { checkContent, tellContent } from './content.ts';
import { openDraft } from './draftFolder.ts';
import { writeSearchIndex } from './searchIndex.ts';
import { site, today } from '../site.ts';

/** Builds the project's site into `dist`; false, with everything told, where a fault forbids it. */
export async function publish(projectRoot: string): Promise<boolean> {
  const start = performance.now();
  const published = await readPublished(projectRoot);
  if (!published) return false;
  const draft = openDraft(projectRoot);
  try {
    await build({ root: projectRoot, outDir: draft.path, logLevel: 'warn' });
    if (site.search) await writeSearchIndex(readings(published, openReadingCache(projectRoot)), draft.path);
    draft.publish();
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

/** The full readings that the cache holds, one at a time. */
function* readings(keys: readonly string[], cache: ReadingCache): Generator<Article> {
  for (const key of keys) yield cache.getArticle(key)!;
}
