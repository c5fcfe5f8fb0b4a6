/** Files that share their bytes on disk: one that is kept, and one of the site. */
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfBytes } from '../archive/digest.ts';

const made = new Set<string>();

/** Makes the folders above a file, unless this was done before. */
export function makeFolderOf(file: string): void {
  const folder = dirname(file);
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** Where bytes of a digest are kept below `root`. */
export function placeOf(root: string, bytes: string): string {
  return join(root, bytes.slice(0, 2), bytes);
}

/** Gives a file a second name; a copy where the file system has no such thing. */
export function share(from: string, to: string): void {
  makeFolderOf(to);
  try {
    linkSync(from, to);
  } catch {
    rmSync(to, { force: true });
    copyFileSync(from, to);
  }
}

/** The digest of a file's bytes; null where there is none. */
export function digestOfFile(file: string): string | null {
  try {
    return digestOfBytes(readFileSync(file));
  } catch {
    return null;
  }
}
