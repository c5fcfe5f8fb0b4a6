/**
 * What a command has read, for Astro's loader in the same process: it need not read it again. Astro
 * loads modules of its own, so a variable here would not be seen there.
 */
import type { FolderReading } from './folder.ts';

const PLACE = Symbol.for('dateline.reading');

const shared = globalThis as { [PLACE]?: FolderReading | undefined };

/** Leaves a reading for the loader. */
export function handOver(reading: FolderReading): void {
  shared[PLACE] = reading;
}

/** Takes the reading that was left, if one was: only once, for files change. */
export function takeOver(): FolderReading | undefined {
  const reading = shared[PLACE];
  delete shared[PLACE];
  return reading;
}
