/** What is kept of a reading. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkedReading, openReadingCache, type CachedReading } from '../../src/archive/readingCache.ts';
import { readArticle } from '../../src/article/read.ts';

test('a reading comes back as it was, whatever its letters, and is kept in ASCII', () => {
  const root = mkdtempSync(join(tmpdir(), 'readings-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const reading = readArticle('clock.md', Buffer.from('date 2025-02-09\n\n“Naïve – or 日本 🙂”, Anna Bell said on Friday. It struck \\u201c twice\u2028.')) as CachedReading;
  const cache = openReadingCache(root);
  cache.set('abcdef', reading, checkedReading(reading));
  expect(cache.getArticle('abcdef')).toEqual(reading.article);
  expect(cache.getChecked('abcdef')).toEqual(checkedReading(reading));
  const [file] = readdirSync(join(root, '.cache'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  expect(readFileSync(join(root, '.cache', file!)).every((byte) => byte < 128)).toBe(true);
});
