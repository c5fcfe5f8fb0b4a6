/** What is known of a file of the content folder from an earlier reading. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../article/read.ts';
import { PICTURE_FILE } from '../article/references.ts';
import type { CheckedArticle } from './checks.ts';
import { hasFile } from './contentFiles.ts';
import { digest } from './digest.ts';
import type { KnownPeople } from './knownPeople.ts';
import { holdsPicture } from './pictureFiles.ts';
import type { CheckedReading, ReadingCache } from './readingCache.ts';

export interface ContentFolder {
  root: string;
  known: KnownPeople;
  cache: ReadingCache | null;
}

export interface FileReading extends Omit<Reading, 'article'> {
  file: string;
  /** Null where a fault forbids to publish it. */
  article: CheckedArticle | null;
  /** The cache's key of its full reading. */
  key: string;
  /** A digest of everything that a page can show of it, its pictures included. */
  version: string;
}

/** What the cache holds of a file as it is now, with the pictures that it shows; null where it must be read. */
export function cachedFile(file: string, folder: ContentFolder): FileReading | null {
  const key = keyOf(file, readFileSync(join(folder.root, file)), folder);
  const checked = folder.cache?.getChecked(key);
  return checked && checked.assets.every((path) => canBeShown(path, folder)) ? fromChecked(file, key, checked, folder) : null;
}

function canBeShown(path: string, { root }: ContentFolder): boolean {
  return hasFile(root, path) && (!PICTURE_FILE.test(path) || holdsPicture(root, path));
}

/** The key of a file's reading: a digest of everything that decides it. */
export function keyOf(file: string, bytes: Uint8Array, { cache, known }: ContentFolder): string {
  return digest(cache?.reader ?? '', file, bytes, known.source);
}

/** A reading as it is handed on. */
export function fromChecked(file: string, key: string, { article, faults, links, assets }: CheckedReading, { root }: ContentFolder): FileReading {
  const version = digest(key, ...assets.map((path) => readFileSync(join(root, path))));
  return { file, article, key, version, faults, links };
}
