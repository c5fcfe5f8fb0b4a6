/**
 * Readings kept on disk, by a digest of the file and of the code that reads it: changed code never
 * meets an old reading, and a damaged entry is as good as none.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleFacts } from '../article/article.ts';
import type { Reading } from '../article/read.ts';
import { checkedArticle, type CheckedArticle } from './checks.ts';
import { digestOfFiles, seal, unseal } from './digest.ts';
import { folderMaker } from './folderMaker.ts';

export interface CachedReading extends Reading {
  article: Article;
}

/** What checks need of a reading: nothing that grows with the text. */
export interface CheckedReading extends Omit<Reading, 'article'> {
  article: CheckedArticle;
  /** The files that the article shows, below the content folder. */
  assets: string[];
}

/** What lists need of a reading: no text, no body. */
export interface ListedReading extends Pick<Reading, 'links'> {
  facts: ArticleFacts;
}

export type ArticleRest = Pick<Article, 'text' | 'dates' | 'body'>;

/** The parts of a reading in their file, each with its seal. */
const [CHECKED, LISTED, REST] = [0, 1, 2];
const PARTS = [CHECKED, LISTED, REST];

export interface ReadingCache {
  projectRoot: string;
  /** The digest of the code that made these readings: it belongs in every key. */
  reader: string;
  /** Whether it held nothing when it was opened. */
  isNew: boolean;
  /** What checks need, where the whole reading is there. */
  getChecked(key: string): CheckedReading | null;
  getListed(key: string): ListedReading | null;
  getArticle(key: string): Article | null;
  /** What an article has that lists do not show. */
  getRest(key: string): ArticleRest | null;
  /** Keeps a reading, with what checks need of it. */
  set(key: string, reading: CachedReading, checked: CheckedReading): void;
}

/** What decides how an article is read and what is kept of it, below a project. */
const SOURCES = ['src/article', 'src/archive/checks.ts', 'src/archive/readingCache.ts', 'package-lock.json'];

/** A digest of everything that decides what the cache holds. */
export function readerDigest(projectRoot: string): string {
  return digestOfFiles(projectRoot, SOURCES);
}

/** The cache below a project's `.cache` folder, for readings made by the code as it stands now. */
export function openReadingCache(projectRoot: string): ReadingCache {
  const reader = readerDigest(projectRoot);
  const folder = join(projectRoot, '.cache/readings', reader.slice(0, 16));
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  const linesOf = (key: string): string[] => {
    try {
      return readFileSync(fileOf(key), 'utf8').split('\n');
    } catch {
      return [];
    }
  };
  const makeFolderOf = folderMaker();
  /** One of the parts of a reading, each sealed; null where it is damaged. */
  const part = <T>(lines: readonly string[], number: number): T | null => {
    const line = unseal(lines[2 * number], lines[2 * number + 1]);
    return line === null ? null : (JSON.parse(line) as T);
  };
  const isWhole = (lines: readonly string[]): boolean => PARTS.every((number) => unseal(lines[2 * number], lines[2 * number + 1]) !== null);
  return {
    projectRoot,
    reader,
    isNew: !existsSync(folder),
    getChecked(key) {
      const lines = linesOf(key);
      return isWhole(lines) ? part(lines, CHECKED) : null;
    },
    getListed: (key) => part(linesOf(key), LISTED),
    getArticle(key) {
      const lines = linesOf(key);
      const listed = part<ListedReading>(lines, LISTED);
      const rest = part<ArticleRest>(lines, REST);
      return listed && rest && { ...listed.facts, ...rest };
    },
    getRest: (key) => part(linesOf(key), REST),
    set(key, { article, links }, checked) {
      const { text, dates, body, ...facts } = article;
      const file = fileOf(key);
      makeFolderOf(file);
      const listed: ListedReading = { facts, links };
      // Each part has its seal: one that is half written counts as none.
      writeFileSync(file, [checked, listed, { text, dates, body }].map((value) => seal(plainJson(value))).join(''));
    },
  };
}

/** JSON in ASCII: a text with a single curly quote takes twice as long to read again, and each article is read several times. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A reading as checks need it. */
export function checkedReading({ article, faults, links }: CachedReading): CheckedReading {
  return { article: checkedArticle(article), faults, links, assets: assetsOf(article) };
}

/** The files that an article shows, below the content folder. */
function assetsOf({ image, audio, body }: Article): string[] {
  const pictures = body.flatMap((piece) => (typeof piece !== 'string' && 'picture' in piece ? [piece.picture.src] : []));
  return [image?.src, audio, ...pictures].filter((path) => path !== undefined && path !== null);
}

/** Removes the readings that other versions of the code have made. */
export function dropOldReadings({ projectRoot, reader }: ReadingCache): void {
  const folder = join(projectRoot, '.cache/readings');
  try {
    for (const name of readdirSync(folder)) if (name !== reader.slice(0, 16)) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // There is no cache yet.
  }
}
