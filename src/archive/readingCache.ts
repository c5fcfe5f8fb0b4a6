/**
 * Readings kept on disk, by a digest of the file and of the code that reads it: changed code never
 * meets an old reading, and a damaged entry is as good as none.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Reading } from '../article/read.ts';

export interface CachedReading extends Reading {
  article: Article;
}

export interface ReadingCache {
  /** The digest of the code that made these readings: it belongs in every key. */
  reader: string;
  get(key: string): CachedReading | null;
  set(key: string, reading: CachedReading): void;
}

/** A hex SHA-256 over all parts, their lengths included. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
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
  return {
    reader,
    get(key) {
      try {
        const stored = readFileSync(fileOf(key), 'utf8');
        const end = stored.indexOf('\n');
        const json = stored.slice(end + 1);
        return digest(json) === stored.slice(0, end) ? (JSON.parse(json) as CachedReading) : null;
      } catch {
        return null;
      }
    },
    set(key, reading) {
      const file = fileOf(key);
      const json = JSON.stringify(reading);
      mkdirSync(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, `${digest(json)}\n${json}`);
      renameSync(draft, file);
    },
  };
}

/** Removes the readings that other versions of the code have made. */
export function dropOldReadings(projectRoot: string): void {
  const folder = join(projectRoot, '.cache/readings');
  const current = readerDigest(projectRoot).slice(0, 16);
  try {
    for (const name of readdirSync(folder)) if (name !== current) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // There is no cache yet.
  }
}
