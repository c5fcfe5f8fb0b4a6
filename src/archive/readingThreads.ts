/** Reading many files on all cores. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readFile, type ContentFolder, type FileReading } from './fileReading.ts';

/** A thread takes as long to start as some fifty articles take to read. */
const LEAST_PER_THREAD = 100;
/** More threads would wait for the disk. */
const MOST_THREADS = 8;
/** Megabytes for what a thread has just made: with more it would take a third more memory, and no less time. */
const YOUNG = 16;
/** How many files a thread is given at a time. */
const BATCH = 16;

/** Started by its path: a bundler would take the module for a script of the site. */
const THREAD = join(import.meta.dirname, 'readingThread.ts');

export interface ThreadData {
  projectRoot: string;
  contentRoot: string;
}

/** Reads files, each telling `onRead`, in any order. Throws what a file that cannot be opened throws. */
export async function readFiles(files: readonly string[], folder: ContentFolder, onRead: (reading: FileReading) => void): Promise<void> {
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files.length / LEAST_PER_THREAD));
  if (!folder.cache || threads < 2) {
    for (const file of files) onRead(readFile(file, folder));
    return;
  }
  const data: ThreadData = { projectRoot: folder.cache.projectRoot, contentRoot: folder.root };
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, at) => files.slice(at * BATCH, (at + 1) * BATCH));
  await Promise.all(Array.from({ length: threads }, () => runThread(data, batches, onRead)));
}

/** One thread, which takes batches for as long as there are any. */
function runThread(workerData: ThreadData, batches: string[][], onRead: (reading: FileReading) => void): Promise<void> {
  const worker = new Worker(THREAD, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const next = (): void => worker.postMessage(batches.shift() ?? null);
  worker.on('message', (readings: FileReading[]) => {
    for (const reading of readings) onRead(reading);
    next();
  });
  next();
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}
