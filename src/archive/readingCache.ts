/**
 * Readings kept on disk, by a digest of the file and of the code that reads it: changed code never
 * meets an old reading, and a damaged entry is as good as none.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Article, ArticleFacts } from '../article/article.ts';
import type { Reading } from '../article/read.ts';
import { digest, seal, unseal } from './digest.ts';

export interface CachedReading extends Reading {
  article: Article;
}

/** What lists and checks need of a reading: no text, no body. */
export interface ListedReading extends Omit<Reading, 'article'> {
  facts: ArticleFacts;
  /** The files that the article shows, below the content folder. */
  assets: string[];
}

export type ArticleRest = Pick<Article, 'text' | 'dates' | 'body'>;

export interface ReadingCache {
  projectRoot: string;
  /** The digest of the code that made these readings: it belongs in every key. */
  reader: string;
  getListed(key: string): ListedReading | null;
  getArticle(key: string): Article | null;
  /** What an article has that lists do not show. */
  getRest(key: string): ArticleRest | null;
  set(key: string, reading: CachedReading): void;
}

/** A digest of everything that decides how an article is read: the code of its room and the lock file. */
export function readerDigest(projectRoot: string): string {
  const room = join(projectRoot, 'src/article');
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const sources = files.flatMap((file) => [file, readFileSync(join(room, file))]);
  return digest(...sources, readFileSync(join(projectRoot, 'package-lock.json')));
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
  /** The part for lists and the rest, where both are whole. */
  const parts = (key: string): [listed: string, rest: string] | null => {
    const [listedMark, listed, restMark, rest] = linesOf(key);
    const whole = [unseal(listedMark, listed), unseal(restMark, rest)] as const;
    return whole[0] === null || whole[1] === null ? null : [whole[0], whole[1]];
  };
  return {
    projectRoot,
    reader,
    getListed(key) {
      const stored = parts(key);
      return stored && (JSON.parse(stored[0]) as ListedReading);
    },
    getArticle(key) {
      const stored = parts(key);
      return stored && { ...(JSON.parse(stored[0]) as ListedReading).facts, ...(JSON.parse(stored[1]) as ArticleRest) };
    },
    getRest(key) {
      const [, , mark, line] = linesOf(key);
      const rest = unseal(mark, line);
      return rest === null ? null : (JSON.parse(rest) as ArticleRest);
    },
    set(key, reading) {
      const { text, dates, body } = reading.article;
      const file = fileOf(key);
      mkdirSync(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}-${threadId}`;
      writeFileSync(draft, seal(JSON.stringify(listedReading(reading))) + seal(JSON.stringify({ text, dates, body })));
      renameSync(draft, file);
    },
  };
}

/** A reading as lists and checks need it. */
export function listedReading({ article, faults, links }: CachedReading): ListedReading {
  return { facts: factsOf(article), faults, links, assets: assetsOf(article) };
}

/** What lists show of an article. */
function factsOf({ text: _text, dates: _dates, body: _body, ...facts }: Article): ArticleFacts {
  return facts;
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
