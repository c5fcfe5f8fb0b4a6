/** The content folder on disk: which files are articles, and what is read out of them all. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleFacts } from '../article/article.ts';
import { sortFaults, type Fault } from '../article/fault.ts';
import { readArticle, type Reading } from '../article/read.ts';
import { checkTogether } from './checks.ts';
import { readKnownPeople, type PublisherPerson } from './knownPeople.ts';
import { digest, type CachedReading, type ReadingCache } from './readingCache.ts';

export interface FolderReading {
  /** Each article without a fault of its own, with the digest of what its reading depends on. */
  articles: { article: Article; digest: string }[];
  /** Faults and warnings of every file, in reading order. */
  faults: Fault[];
  people: PublisherPerson[];
}

/** The article files below a folder, as sorted paths with forward slashes. */
export function listArticleFiles(root: string): string[] {
  const found: string[] = [];
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (/^[_.]/.test(entry.name)) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && entry.name.endsWith('.md')) found.push(path);
    }
  };
  visit('');
  return found.sort();
}

/** Reads every article below `root`; what the cache holds is not read again. */
export function readFolder(root: string, cache: ReadingCache | null): FolderReading {
  const known = readKnownPeople(root);
  const hasFile = (path: string): boolean => existsSync(join(root, path)) && statSync(join(root, path)).isFile();
  const articles: FolderReading['articles'] = [];
  const faults: Fault[] = [...known.faults];
  const links = new Map<string, Reading['links']>();
  for (const file of listArticleFiles(root)) {
    const bytes = readFileSync(join(root, file));
    const key = digest(cache?.reader ?? '', file, bytes, known.source);
    const cached = cache?.get(key) ?? null;
    const reading = cached && assetsOf(cached.article).every(hasFile) ? cached : readArticle(file, bytes, { people: known.people, hasFile });
    faults.push(...reading.faults);
    links.set(file, reading.links);
    if (!isPublishable(reading)) continue;
    if (reading !== cached) cache?.set(key, reading);
    articles.push({ article: reading.article, digest: key });
  }
  faults.push(...checkTogether(articles.map(({ article }) => article), links));
  return { articles, faults: sortFaults(faults), people: known.people };
}

function isPublishable(reading: Reading): reading is CachedReading {
  return reading.article !== null && reading.faults.every(({ severity }) => severity === 'warning');
}

/** The files that an article shows, below the content folder. */
function assetsOf(article: Article | null): string[] {
  if (!article) return [];
  const pictures = article.body.flatMap((piece) => (typeof piece !== 'string' && 'picture' in piece ? [piece.picture.src] : []));
  return [article.image?.src, article.audio, ...pictures].filter((path) => path !== undefined && path !== null);
}

/** What lists show of an article. */
export function factsOf({ text: _text, dates: _dates, body: _body, ...facts }: Article): ArticleFacts {
  return facts;
}
