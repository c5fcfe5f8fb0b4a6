/** A process that reads files of the content folder: a list of them in, their readings out, until it is let go. */
import { readFile, type ContentFolder } from './fileReading.ts';
import { readKnownPeople } from './knownPeople.ts';
import { openReadingCache } from './readingCache.ts';
import type { Answer } from './readingProcesses.ts';

const [projectRoot, contentRoot] = process.argv.slice(2) as [string, string];
const folder: ContentFolder = { root: contentRoot, known: readKnownPeople(contentRoot), cache: openReadingCache(projectRoot) };

process.on('message', (files: string[]) => process.send!(read(files)));
// Whoever asked is gone.
process.on('disconnect', () => process.exit());

function read(files: readonly string[]): Answer {
  try {
    return { readings: files.map((file) => readFile(file, folder)) };
  } catch (failure) {
    return { failure };
  }
}
