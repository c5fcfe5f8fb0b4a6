/** A thread that looks at the files of the last build while Astro starts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOfBytes } from '../archive/digest.ts';
import { filesBelow } from './draftFolder.ts';

export interface DistThreadData {
  /** The site of the last build. */
  dist: string;
  /** By file, the digest of what the last build has written. */
  expected: ReadonlyMap<string, string>;
}

export interface LastSite {
  files: readonly string[];
  /** Those that are as the last build has written them. */
  whole: ReadonlySet<string>;
}

const { dist, expected } = workerData as DistThreadData;

const whole = new Set([...expected].filter(([file, bytes]) => isWhole(join(dist, file), bytes)).map(([file]) => file));
parentPort!.postMessage({ files: filesBelow(dist), whole } satisfies LastSite);

function isWhole(file: string, bytes: string): boolean {
  try {
    return digestOfBytes(readFileSync(file)) === bytes;
  } catch {
    return false;
  }
}
