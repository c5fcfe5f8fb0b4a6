/** The one collection: Astro's door to the reading of articles. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';
import { factsOf, readFolder } from './archive/folder.ts';
import { isPublished } from './archive/published.ts';
import { dropOldReadings, openReadingCache, digest } from './archive/readingCache.ts';
import { formatFault, type Fault } from './article/fault.ts';
import { today } from './site.ts';

/** How long the dev server waits for the last of several changes, in milliseconds. */
const SETTLE = 50;

/**
 * An article's facts stand in the store as one JSON string: small, quickly loaded, and no text of an
 * article can be taken for one of the store's own markers. Its full reading is in the cache, by digest.
 */
const entry = z.object({ digest: z.string(), facts: z.string() });

/** The entry that carries faults to the dev server's pages. */
export const FAULTS = '_faults';
/** The entry that carries what the publisher says of people. */
export const PEOPLE = '_people';

function articleLoader(): Loader {
  return {
    name: 'articles',
    async load(context) {
      const { watcher, config } = context;
      load(context);
      if (!watcher) return;
      const content = join(fileURLToPath(config.root), 'content');
      watcher.add(content);
      let waiting: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(content)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => load(context), SETTLE);
      });
    },
  };
}

function load({ store, config, logger, watcher }: LoaderContext): void {
  const root = fileURLToPath(config.root);
  dropOldReadings(root);
  const { articles, faults, people } = readFolder(join(root, 'content'), openReadingCache(root));
  const failed = faults.filter(({ severity }) => severity === 'fault');
  if (watcher) tellNew(faults, logger);
  if (failed.length > 0 && !watcher) throw faultError(root, failed[0]!, failed.length);

  const keep = new Set<string>();
  const set = (id: string, key: string, facts: unknown): void => {
    keep.add(id);
    store.set({ id, digest: key, data: { digest: key, facts: JSON.stringify(facts) } });
  };
  set(PEOPLE, digest(JSON.stringify(people)), people);
  if (failed.length > 0) set(FAULTS, digest(JSON.stringify(failed)), failed);
  for (const { article, digest: key } of articles) {
    if (watcher || isPublished(article, today())) set(article.slug, key, factsOf(article));
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

/** A fault as an error that Astro shows with its file and line. */
export function faultError(root: string, { file, line, column, message, mend }: Fault, count: number): AstroError {
  const others = count > 1 ? ` (${count - 1} more: npm run check lists them all.)` : '';
  return Object.assign(new AstroError(message, mend + others), { loc: { file: join(root, 'content', file), line, column } });
}

export const collections = { articles: defineCollection({ loader: articleLoader(), schema: entry }) };
