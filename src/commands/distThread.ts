/** A thread for the files of the site: it looks at those of the last build while Astro starts, then writes pages while the next are made. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOfBytes } from '../archive/digest.ts';

export interface DistThreadData {
  /** The site of the last build. */
  dist: string;
  /** The new site. */
  draft: string;
  /** By file, the digest of what the last build has written. */
  expected: ReadonlyMap<string, string>;
}

export interface Written {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const { dist, draft, expected } = workerData as DistThreadData;
const made = new Set<string>();
/** By file, the digest of what was written. */
const digests = new Map<string, string>();

parentPort!.postMessage(wholeFiles());
parentPort!.on('message', (pages: Written[] | null) => {
  if (pages) for (const page of pages) digests.set(page.file, write(page));
  else {
    parentPort!.postMessage(digests);
    parentPort!.close();
  }
});

/** The files that are as the last build has written them. */
function wholeFiles(): Set<string> {
  return new Set([...expected].filter(([file, bytes]) => isWhole(join(dist, file), bytes)).map(([file]) => file));
}

function isWhole(file: string, bytes: string): boolean {
  try {
    return digestOfBytes(readFileSync(file)) === bytes;
  } catch {
    return false;
  }
}

function write({ file, bytes }: Written): string {
  const target = join(draft, file);
  const folder = dirname(target);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(target, bytes);
  return digestOfBytes(bytes);
}
