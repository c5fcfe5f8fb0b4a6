/** What the entries of Astro's collection hold: written by its loader, read by the library. */
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Fault } from './article/fault.ts';

/** Where the reading of an article is, and what it is made of. Nothing else: the store stays small, and no text of an article can be taken for one of its markers. */
export interface ArticleEntry {
  /** The key of its full reading in the cache. */
  reading: string;
  /** A digest of everything that a page can show of it. */
  version: string;
}

/** The entry that carries faults to the dev server's pages. */
export const FAULTS = '_faults';
/** The entry that carries what the publisher says of people. */
export const PEOPLE = '_people';

/** A fault as an error that Astro shows with its file and line. */
export function faultError(root: string, { file, line, column, message, mend }: Fault, count: number): AstroError {
  const others = count > 1 ? ` (${count - 1} more: npm run check lists them all.)` : '';
  return Object.assign(new AstroError(message, mend + others), { loc: { file: join(root, 'content', file), line, column } });
}
