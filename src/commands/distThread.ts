/** A thread for the files of the site: it looks at those of the last build while Astro starts, then writes pages while the next are made. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
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

export interface OldSite {
  /** Every file. */
  files: Set<string>;
  /** Those that are as the last build has written them. */
  whole: Set<string>;
}

export interface Written {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const { dist, draft, expected } = workerData as DistThreadData;
const made = new Set<string>();
/** By file, the digest of what was written. */
const digests = new Map<string, string>();

parentPort!.postMessage(lookAt(dist));
parentPort!.on('message', (page: Written | null) => {
  if (page) digests.set(page.file, write(page));
  else {
    parentPort!.postMessage(digests);
    parentPort!.close();
  }
});

function lookAt(folder: string): OldSite {
  const files = new Set(listFiles(folder));
  const whole = [...files].filter((file) => expected.has(file) && digestOfBytes(readFileSync(join(folder, file))) === expected.get(file));
  return { files, whole: new Set(whole) };
}

function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
    return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  } catch {
    return [];
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
