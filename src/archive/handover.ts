/**
 * What has been read, for modules that Astro loads in the same process: they need not read it again.
 * Astro loads them as copies of their own, so a variable here would not be seen there.
 */
import type { FolderReading, ReadArticle } from './folder.ts';

const READING = Symbol.for('dateline.reading');
const LISTED = Symbol.for('dateline.listed');

/** What lists show of articles, by the key of their reading. */
export type Listed = ReadonlyMap<string, Pick<ReadArticle, 'facts' | 'links'>>;

const shared = globalThis as { [READING]?: FolderReading | undefined; [LISTED]?: Listed | undefined };

/** Leaves a reading for Astro's loader. */
export function handOver(reading: FolderReading): void {
  shared[READING] = reading;
}

/** Takes the reading that was left, if one was: only once, for files change. What lists show of it stays for the library. */
export function takeOver(): FolderReading | undefined {
  const reading = shared[READING];
  delete shared[READING];
  if (reading) shared[LISTED] = new Map(reading.articles.map(({ key, facts, links }) => [key, { facts, links }]));
  return reading;
}

/** Takes what lists show of the articles that the loader has taken over, if it has. */
export function takeListed(): Listed | undefined {
  const listed = shared[LISTED];
  delete shared[LISTED];
  return listed;
}
