/** content/ → dist/: the whole new site, or the old one untouched. */
import { performance } from 'node:perf_hooks';
import { isPublished } from '../archive/published.ts';
import { build } from './astro.ts';
import { checkContent, tell } from './content.ts';
import { openDraft } from './draftFolder.ts';
import { writeSearchIndex } from './searchIndex.ts';
import { site, today } from '../site.ts';

/** Builds the project's site into `dist`; false, with everything told, where a fault forbids it. */
export async function publish(projectRoot: string): Promise<boolean> {
  const start = performance.now();
  const { articles, faults } = checkContent(projectRoot);
  const failed = tell(faults);
  if (failed > 0) {
    console.error(`Not built: ${failed === 1 ? 'one fault stands' : `${failed} faults stand`} in the way.`);
    return false;
  }
  const published = articles.filter((article) => isPublished(article, today()));
  const draft = openDraft(projectRoot);
  try {
    await build({ root: projectRoot, outDir: draft.path, logLevel: 'warn' });
    if (site.search) await writeSearchIndex(published, draft.path);
    draft.publish();
  } finally {
    draft.discard();
  }
  console.log(`dist: ${published.length} articles built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return true;
}
