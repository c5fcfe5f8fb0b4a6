/** The content folder on disk: which files are articles, and what is read out of them all. */
import { sortFaults, type Fault } from '../article/fault.ts';
import { checkTogether, type CheckedArticle } from './checks.ts';
import { listContent } from './contentFiles.ts';
import { cachedFile, type ContentFolder, type FileReading } from './keptReading.ts';
import { readKnownPeople, type PublisherPerson } from './knownPeople.ts';
import type { ReadingCache } from './readingCache.ts';
import { readFiles } from './readingProcesses.ts';

export interface ReadArticle extends FileReading {
  article: CheckedArticle;
}

export interface FolderReading {
  /** Each article without a fault of its own. */
  articles: ReadArticle[];
  /** Faults and warnings of every file, in reading order. */
  faults: Fault[];
  people: readonly PublisherPerson[];
}

export interface ReadingListener {
  /** Told how many of all articles are read. */
  onProgress?(done: number, all: number): void;
  /** Told the key of each reading that the cache holds, at once. */
  onKept?(key: string): void;
}

/** The article files below a folder, as sorted paths with forward slashes. */
export function listArticleFiles(root: string): string[] {
  return listContent(root).files;
}

/** Reads every article below `root`; what the cache holds is not read again. */
export async function readFolder(root: string, cache: ReadingCache | null, { onProgress, onKept }: ReadingListener = {}): Promise<FolderReading> {
  const folder: ContentFolder = { root, known: readKnownPeople(root), cache };
  const { files, faults } = listContent(root);
  const readings = new Map<string, FileReading>();
  const add = (reading: FileReading): void => {
    readings.set(reading.file, reading);
    onProgress?.(readings.size, files.length);
  };
  // Where nothing is kept, the processes that read begin at once.
  const unread = cache?.isNew ? files : files.filter((file) => {
    const kept = cachedFile(file, folder);
    if (!kept) return true;
    add(kept);
    onKept?.(kept.key);
    return false;
  });
  await readFiles(unread, folder, add);
  return together(files.map((file) => readings.get(file)!), [...folder.known.faults, ...faults], folder);
}

function together(readings: readonly FileReading[], found: readonly Fault[], { known }: ContentFolder): FolderReading {
  const articles = readings.filter((reading): reading is ReadArticle => reading.article !== null);
  const links = new Map(readings.map(({ file, links: own }) => [file, own]));
  const faults = [...found, ...readings.flatMap((reading) => reading.faults), ...checkTogether(articles.map(({ article }) => article), links)];
  return { articles, faults: sortFaults(faults), people: known.people };
}
