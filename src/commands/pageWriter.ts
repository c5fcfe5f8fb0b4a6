/** A thread that writes pages while the next are made, and keeps each. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOfBytes } from '../archive/digest.ts';
import { makeFolderOf, placeOf, share } from './keptFile.ts';

export interface WriterData {
  /** The new site. */
  folder: string;
  /** Where files are kept. */
  root: string;
}

export interface Written {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** By file below the site's folder, the digest of its bytes. */
const digests = new Map<string, string>();
const { folder, root } = workerData as WriterData;

parentPort!.on('message', (page: Written | null) => {
  if (page) digests.set(page.file, write(page));
  else {
    parentPort!.postMessage(digests);
    parentPort!.close();
  }
});

function write({ file, bytes }: Written): string {
  const target = join(folder, file);
  makeFolderOf(target);
  writeFileSync(target, bytes);
  const digest = digestOfBytes(bytes);
  const kept = placeOf(root, digest);
  // What stands there may be damaged.
  rmSync(kept, { force: true });
  share(target, kept);
  return digest;
}
