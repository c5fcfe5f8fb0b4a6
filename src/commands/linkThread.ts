/** A thread that gives files of the last site a further name in the new one, while Astro works. */
import { copyFileSync, existsSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { folderMaker } from '../archive/folderMaker.ts';

export interface LinkThreadData {
  from: string;
  to: string;
  /** Paths below both. Those that are not there are passed over. */
  files: readonly string[];
}

const { from, to, files } = workerData as LinkThreadData;
const makeFolderOf = folderMaker();

for (const file of files) {
  makeFolderOf(join(to, file));
  link(join(from, file), join(to, file));
}

function link(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    // Not every file system has links.
    if (existsSync(file)) copyFileSync(file, name);
  }
}
