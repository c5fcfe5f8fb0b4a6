/** A process that reads files of the content folder: a list of them in, their readings out. */
import { readFile } from './fileReading.ts';
import type { ContentFolder } from './keptReading.ts';
import { readKnownPeople } from './knownPeople.ts';
import { openReadingCache } from './readingCache.ts';
import { doTasks } from './workProcess.ts';

const [projectRoot, contentRoot] = process.argv.slice(2) as [string, string];
const folder: ContentFolder = { root: contentRoot, known: readKnownPeople(contentRoot), cache: openReadingCache(projectRoot) };

doTasks((files: readonly string[]) => files.map((file) => readFile(file, folder)));
