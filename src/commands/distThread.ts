/** A thread that looks at the files of the last build while Astro starts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOfBytes } from '../archive/digest.ts';

export interface DistThreadData {
  /** The site of the last build. */
  dist: string;
  /** By file, the digest of what the last build has written. */
  expected: ReadonlyMap<string, string>;
}

const { dist, expected } = workerData as DistThreadData;

parentPort!.postMessage(new Set([...expected].filter(([file, bytes]) => isWhole(join(dist, file), bytes)).map(([file]) => file)));

/** Whether a file is as the last build has written it. */
function isWhole(file: string, bytes: string): boolean {
  try {
    return digestOfBytes(readFileSync(file)) === bytes;
  } catch {
    return false;
  }
}
