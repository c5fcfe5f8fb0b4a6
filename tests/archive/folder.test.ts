import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listArticleFiles, readFolder } from '../../src/archive/folder.ts';
import { openReadingCache } from '../../src/archive/readingCache.ts';
import { formatFault } from '../../src/article/fault.ts';
import { PICTURE } from '../support/badFiles.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, body: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), body);
}

const article = (title: string, body = 'The clock stopped.') => `---\ntitle: ${title}\ndate: 2025-02-09\n---\n\n${body}\n`;
const faultsOf = async (): Promise<string[]> => (await readFolder(root, null)).faults.map(formatFault);

test('articles are the Markdown files whose path has no underscore or dot at the head of a name', async () => {
  for (const file of ['b.md', 'a/c.md', 'a/b/d e.md', '_draft.md', '_notes/x.md', '.hidden.md', 'picture.jpg', 'café.md']) write(file, article('x'));
  expect(listArticleFiles(root)).toEqual(['a/b/d e.md', 'a/c.md', 'b.md', 'café.md']);
});

test('two articles with one address are a fault of the second', async () => {
  write('2024/clock.md', article('One'));
  write('2025/clock.md', article('Two'));
  expect(await faultsOf()).toEqual(['2025/clock.md:1:1: The address /articles/clock/ is already that of 2024/clock.md. Rename one file, or add a line such as slug: clock-2. [same-slug]']);
});

test('a link to nothing is a fault; links to articles, files, topics and fixed pages are not', async () => {
  write('clock.md', article('Clock', '[a](/articles/tower/) [b](./2025/tower.md) [c](/about/) [d](/archive/2025/02/)\n\nAnd [e](/articles/gone/) and [f](gone.md).'));
  write('2025/tower.md', article('Tower', '[a](../clock.md#s1)'));
  expect(await faultsOf()).toEqual([
    'clock.md:8:5: The link to /articles/gone/ leads to nothing on this site. Link to an article as /articles/SLUG/ or by its file, such as ./bridge.md. [dead-link]',
    'clock.md:8:30: The link to gone.md leads to nothing on this site. Link to an article as /articles/SLUG/ or by its file, such as ./bridge.md. [dead-link]',
  ]);
});

test('every fault of every file is told, in the order of the files', async () => {
  write('b.md', 'No header.\n');
  write('a.md', article('x').replace('2025-02-09', '2025-02-31'));
  write('_people.yaml', 'Anna Bell:\n  rôle: engineer\n');
  expect((await readFolder(root, null)).faults.map(({ file, rule }) => [file, rule])).toEqual([['_people.yaml', 'bad-people'], ['a.md', 'bad-date'], ['b.md', 'no-header']]);
});

test('the people file settles who is meant', async () => {
  write('clock.md', article('Clock', '“It stopped,” Bell said.'));
  write('_people.yaml', 'Anna Bell:\n  aliases: [Bell]\n  role: Harbour master\n');
  const [clock] = (await readFolder(root, null)).articles;
  expect(clock!.article.targets).toContain('/people/anna-bell/');
});

test('a reading comes from the cache until the file, its pictures or the cache itself change', async () => {
  const project = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  mkdirSync(join(project, 'src/article'), { recursive: true });
  writeFileSync(join(project, 'src/article/read.ts'), '1');
  writeFileSync(join(project, 'package-lock.json'), '{}');
  const cached = (): string[] => readdirSync(join(project, '.cache'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const texts = async (): Promise<(string | undefined)[]> => {
    const cache = openReadingCache(project);
    return (await readFolder(root, cache)).articles.map(({ key }) => cache.getArticle(key)?.text);
  };
  try {
    write('clock.md', article('Clock'));
    expect(await texts()).toEqual(['The clock stopped.']);
    const [file] = cached();
    const stored = join(project, '.cache', file!);
    const fresh = readFileSync(stored, 'utf8');

    writeFileSync(stored, fresh.replace('stopped', 'stooped'));
    expect(await texts()).toEqual(['The clock stopped.']);
    expect(readFileSync(stored, 'utf8')).toBe(fresh);

    writeFileSync(stored, fresh.slice(0, 40));
    expect(await texts()).toEqual(['The clock stopped.']);

    writeFileSync(join(project, 'src/article/read.ts'), '2');
    expect(await texts()).toEqual(['The clock stopped.']);
    expect(cached()).toHaveLength(2);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

test('a picture that has gone, or is none any more, is a fault although its article is in the cache', async () => {
  const project = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  mkdirSync(join(project, 'src/article'), { recursive: true });
  writeFileSync(join(project, 'package-lock.json'), '{}');
  try {
    write('clock.md', article('Clock', '![A clock](clock.jpg)\n\nNoon.'));
    writeFileSync(join(root, 'clock.jpg'), PICTURE);
    expect((await readFolder(root, openReadingCache(project))).faults).toEqual([]);
    write('clock.jpg', 'Noon.');
    expect((await readFolder(root, openReadingCache(project))).faults.map(({ rule }) => rule)).toEqual(['not-a-picture']);
    rmSync(join(root, 'clock.jpg'));
    expect((await readFolder(root, openReadingCache(project))).faults.map(({ rule }) => rule)).toEqual(['missing-picture']);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
