/** The entries of Astro's collection that are no articles, and faults as Astro shows them. */
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Fault } from './article/fault.ts';

/** The entry that carries faults to the dev server's pages. */
export const FAULTS = '_faults';
/** The entry that carries what the publisher says of people. */
export const PEOPLE = '_people';

/** A fault as an error that Astro shows with its file and line. */
export function faultError(root: string, { file, line, column, message, mend }: Fault, count: number): AstroError {
  const others = count > 1 ? ` (${count - 1} more: npm run check lists them all.)` : '';
  return Object.assign(new AstroError(message, mend + others), { loc: { file: join(root, 'content', file), line, column } });
}
