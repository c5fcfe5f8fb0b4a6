/** Reading many files on all cores. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ContentFolder, FileReading } from './keptReading.ts';
import { doAll, inBatches, startProcess } from './workProcess.ts';

/** The first process pays early: whoever waits for it has other work. */
const LEAST = 40;
/** Another takes as long to start as some hundred articles take to read. */
const LEAST_PER_PROCESS = 150;
/** More processes would wait for the disk. */
const MOST_PROCESSES = 8;
/** Megabytes for what a process has just made: less would be looked through more often. */
const YOUNG = 32;
/** How many files a process is given at a time. */
const BATCH = 16;

const PROCESS = join(import.meta.dirname, 'readingProcess.ts');

/** Reads files, each telling `onRead`, in any order. Throws what a file that cannot be opened throws. */
export async function readFiles(files: readonly string[], folder: ContentFolder, onRead: (reading: FileReading) => void): Promise<void> {
  if (!folder.cache || files.length < LEAST) {
    if (files.length === 0) return;
    // Only here: a build that takes everything over from the last one starts without all that reads.
    const { readFile } = await import('./fileReading.ts');
    for (const file of files) onRead(readFile(file, folder));
    return;
  }
  const count = Math.max(1, Math.min(availableParallelism(), MOST_PROCESSES, Math.floor(files.length / LEAST_PER_PROCESS)));
  const batches = inBatches(files, BATCH);
  const args = [folder.cache.projectRoot, folder.root];
  const processes = Array.from({ length: count }, () => startProcess<readonly string[], FileReading[]>(PROCESS, args, { execArgv: [`--max-semi-space-size=${YOUNG}`] }));
  try {
    await Promise.all(processes.map((process) => doAll(process, () => batches.shift(), (readings) => readings.forEach(onRead))));
  } finally {
    await Promise.all(processes.map((process) => process.end()));
  }
}
