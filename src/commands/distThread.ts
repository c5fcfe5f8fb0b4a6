/** A thread that looks at the files of the last build while Astro starts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOfBytes } from '../archive/digest.ts';
import { filesBelow } from './filesBelow.ts';

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

// What stands below a link is no file of the site.
const files = filesBelow(dist);
const whole = new Set(files.filter((file) => expected.has(file) && isWhole(join(dist, file), expected.get(file)!)));
parentPort!.postMessage({ files, whole } satisfies LastSite);

function isWhole(file: string, bytes: string): boolean {
  try {
    return digestOfBytes(readFileSync(file)) === bytes;
  } catch {
    return false;
  }
}
