/**
 * What has been read, for modules that Astro loads in the same process: they need not read it again.
 * Astro loads them as copies of their own, so a variable here would not be seen there.
 */
import type { FolderReading } from './folder.ts';
import type { ListedReading } from './readingCache.ts';

const READING = Symbol.for('dateline.reading');
const LISTED = Symbol.for('dateline.listed');

/** What lists show of articles, by the key of their reading. */
export type Listed = ReadonlyMap<string, ListedReading>;

const shared = globalThis as { [READING]?: Promise<FolderReading> | undefined; [LISTED]?: Listed | undefined };

/** Leaves a reading, which may not be at its end, for Astro's loader. */
export function handOver(reading: Promise<FolderReading>): void {
  shared[READING] = reading;
}

/** Takes the reading that was left, if one was: only once, for files change. */
export function takeOver(): Promise<FolderReading> | undefined {
  const reading = shared[READING];
  delete shared[READING];
  return reading;
}

/** Leaves what lists show of articles for the library. */
export function handOverListed(listed: Listed): void {
  shared[LISTED] = listed;
}

/** Takes what was left for the library, if anything was. */
export function takeListed(): Listed | undefined {
  const listed = shared[LISTED];
  delete shared[LISTED];
  return listed;
}
