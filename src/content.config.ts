/** The one collection: Astro's door to the reading of articles. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { digest } from './archive/digest.ts';
import type { ArticleEntry } from './archive/entry.ts';
import { isReadElsewhere } from './archive/handover.ts';
import { isPublished } from './archive/published.ts';
import { dropOldReadings, openReadingCache } from './archive/readingCache.ts';
import { formatFault, type Fault } from './article/fault.ts';
import { faultError, FAULTS, PEOPLE } from './entries.ts';
import { today } from './site.ts';

/** How long the dev server waits for the last of several changes, in milliseconds. */
const SETTLE = 50;

/** One JSON string: what it holds is for the library to know. */
const entry = z.object({ json: z.string() });

function articleLoader(): Loader {
  return {
    name: 'articles',
    async load(context) {
      const { watcher, config } = context;
      await load(context);
      if (!watcher) return;
      const content = join(fileURLToPath(config.root), 'content');
      watcher.add(content);
      let waiting: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(content)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void load(context), SETTLE);
      });
    },
  };
}

async function load({ store, config, logger, watcher }: LoaderContext): Promise<void> {
  const root = fileURLToPath(config.root);
  const cache = openReadingCache(root);
  dropOldReadings(cache);
  // A build reads while Astro bundles: what it has read goes to the library without this store.
  if (isReadElsewhere()) return store.clear();
  const { readFolder } = await import('./archive/folder.ts');
  const { articles, faults, people } = await readFolder(join(root, 'content'), cache);
  const failed = faults.filter(({ severity }) => severity === 'fault');
  if (watcher) tellNew(faults, logger);
  if (failed.length > 0 && !watcher) throw faultError(root, failed[0]!, failed.length);

  const keep = new Set<string>();
  const set = (id: string, value: unknown): void => {
    keep.add(id);
    const json = JSON.stringify(value);
    store.set({ id, digest: digest(json), data: { json } });
  };
  set(PEOPLE, people);
  if (failed.length > 0) set(FAULTS, failed);
  for (const { article, key, version } of articles) {
    if (watcher || isPublished(article, today())) set(article.slug, { reading: key, version } satisfies ArticleEntry);
  }
  for (const id of [...store.keys()]) if (!keep.has(id)) store.delete(id);
}

const told = new Set<string>();

/** Logs what was not wrong before: a writer saves often. */
function tellNew(faults: readonly Fault[], logger: LoaderContext['logger']): void {
  const lines = faults.map((fault) => `content/${formatFault(fault)}`);
  for (const line of lines) if (!told.has(line)) logger.warn(line);
  told.clear();
  for (const line of lines) told.add(line);
}

export const collections = { articles: defineCollection({ loader: articleLoader(), schema: entry }) };
