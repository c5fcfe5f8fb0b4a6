/**
 * Keeps the code of commands as the engine has compiled it, for the next command: loading it is most
 * of what a command takes on a small site. Node compares what it keeps with the source.
 */
import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** Beside what other tools keep there: it is of the code, not of the content. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/dateline');

/** Some three builds of the site: each adds what Astro has bundled anew. */
const MOST_FILES = 4000;

if (filesBelow(FOLDER) > MOST_FILES) rmSync(FOLDER, { recursive: true, force: true });
// By the environment, so that the processes that this one starts do the same.
process.env['NODE_COMPILE_CACHE'] ??= FOLDER;
process.env['NODE_COMPILE_CACHE_PORTABLE'] ??= '1';
enableCompileCache();

function filesBelow(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    // Nothing is kept yet.
    return 0;
  }
}
