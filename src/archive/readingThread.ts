/** A thread that reads files of the content folder: a list of them in, their readings out, until there is no more. */
import { parentPort, workerData } from 'node:worker_threads';
import { readFile, type ContentFolder } from './fileReading.ts';
import { readKnownPeople } from './knownPeople.ts';
import { openReadingCache } from './readingCache.ts';
import type { ThreadData } from './readingThreads.ts';

const { projectRoot, contentRoot } = workerData as ThreadData;
const folder: ContentFolder = { root: contentRoot, known: readKnownPeople(contentRoot), cache: openReadingCache(projectRoot) };

parentPort!.on('message', (files: string[] | null) => {
  if (files) parentPort!.postMessage(files.map((file) => readFile(file, folder)));
  else parentPort!.close();
});
