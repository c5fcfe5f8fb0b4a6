/** The reading of one file of the content folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle, type Reading } from '../article/read.ts';
import { hasFile } from './contentFiles.ts';
import { fromChecked, keyOf, type ContentFolder, type FileReading } from './keptReading.ts';
import { holdsPicture } from './pictureFiles.ts';
import { checkedReading, type CachedReading } from './readingCache.ts';

/** Reads a file and keeps the reading, unless a fault forbids to publish it. */
export function readFile(file: string, folder: ContentFolder): FileReading {
  const bytes = readFileSync(join(folder.root, file));
  const key = keyOf(file, bytes, folder);
  const reading = readArticle(file, bytes, { people: folder.known.people, hasFile: (path) => hasFile(folder.root, path), holdsPicture: (path) => holdsPicture(folder.root, path) });
  if (!isPublishable(reading)) return { file, article: null, key, version: key, faults: reading.faults, links: reading.links };
  const checked = checkedReading(reading);
  folder.cache?.set(key, reading, checked);
  return fromChecked(file, key, checked, folder);
}

function isPublishable(reading: Reading): reading is CachedReading {
  return reading.article !== null && reading.faults.every(({ severity }) => severity === 'warning');
}
