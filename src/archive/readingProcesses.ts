/**
 * Reading many files on all cores. In processes of their own: threads of one process wait for each
 * other whenever one collects its garbage, and what they took is not given back when they end.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readFile, type ContentFolder, type FileReading } from './fileReading.ts';

/** A process takes as long to start as some hundred articles take to read. */
const LEAST_PER_PROCESS = 150;
/** More processes would wait for the disk. */
const MOST_PROCESSES = 8;
/** Megabytes for what a process has just made: less would be looked through more often. */
const YOUNG = 32;
/** How many files a process is given at a time. */
const BATCH = 16;

/** Started by its path: a bundler would take the module for a script of the site. */
const PROCESS = join(import.meta.dirname, 'readingProcess.ts');

/** What a process answers to each list of files. */
export type Answer = { readings: FileReading[] } | { failure: unknown };

/** Reads files, each telling `onRead`, in any order. Throws what a file that cannot be opened throws. */
export async function readFiles(files: readonly string[], folder: ContentFolder, onRead: (reading: FileReading) => void): Promise<void> {
  const processes = Math.min(availableParallelism(), MOST_PROCESSES, Math.floor(files.length / LEAST_PER_PROCESS));
  if (!folder.cache || processes < 2) {
    for (const file of files) onRead(readFile(file, folder));
    return;
  }
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, at) => files.slice(at * BATCH, (at + 1) * BATCH));
  const { projectRoot } = folder.cache;
  await Promise.all(Array.from({ length: processes }, () => runProcess([projectRoot, folder.root], batches, onRead)));
}

/** One process, which takes batches for as long as there are any: the next lies ready while it reads one. */
function runProcess(roots: readonly string[], batches: string[][], onRead: (reading: FileReading) => void): Promise<void> {
  const child = fork(PROCESS, roots, { serialization: 'advanced', execArgv: [`--max-semi-space-size=${YOUNG}`] });
  return new Promise((resolve, reject) => {
    let awaited = 0;
    const next = (): void => {
      const batch = batches.shift();
      if (batch) {
        awaited += 1;
        child.send(batch);
      } else if (awaited === 0) child.disconnect();
    };
    child.on('message', (answer: Answer) => {
      awaited -= 1;
      if ('failure' in answer) {
        batches.length = 0;
        reject(answer.failure as Error);
      } else for (const reading of answer.readings) onRead(reading);
      next();
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => (awaited === 0 ? resolve() : reject(new Error(`A process that reads articles has ended: ${signal ?? code}.`))));
    next();
    next();
  });
}
