import { closeSync, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDraft } from '../../src/commands/draftFolder.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-draft-'));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function site(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
}

const published = (): string => readFileSync(join(project, 'dist/index.html'), 'utf8');
const left = (): string[] => readdirSync(join(project, '.cache'));

test('a draft takes the place of the site whole', async () => {
  site(join(project, 'dist'), 'yesterday');
  writeFileSync(join(project, 'dist/gone.html'), '');
  const draft = openDraft(project);
  site(draft.path, 'today');
  expect(published()).toBe('yesterday');
  await draft.publish();
  expect(published()).toBe('today');
  expect(existsSync(join(project, 'dist/gone.html'))).toBe(false);
  expect(left()).toEqual([]);
});

test('a draft takes over the files of the old site that stay', async () => {
  for (const [file, words] of [['index.html', 'yesterday'], ['a/index.html', 'stays'], ['b/c/index.html', 'goes'], ['stray', 'goes']] as const) {
    mkdirSync(dirname(join(project, 'dist', file)), { recursive: true });
    writeFileSync(join(project, 'dist', file), words);
  }
  const draft = openDraft(project);
  site(draft.path, 'today');
  site(join(draft.path, 'b'), 'new');
  await draft.publish(new Set(['a/index.html']));
  expect(published()).toBe('today');
  expect(readdirSync(join(project, 'dist')).sort()).toEqual(['a', 'b', 'index.html']);
  expect(readdirSync(join(project, 'dist/b'))).toEqual(['index.html']);
  expect(readFileSync(join(project, 'dist/a/index.html'), 'utf8')).toBe('stays');
  expect(left()).toEqual([]);
});

test('what is new may stand where a folder or a file of the old site stood', async () => {
  for (const folder of ['stays', 'goes/far', 'goes/too', 'page']) site(join(project, 'dist', folder), 'old');
  writeFileSync(join(project, 'dist/goes/far/list'), 'stays');
  writeFileSync(join(project, 'dist/article'), 'a file where a folder will be');
  mkdirSync(join(project, 'dist/never/anything'), { recursive: true });
  const old = openSync(join(project, 'dist/page/index.html'), 'r');
  const draft = openDraft(project);
  for (const folder of ['page', 'article', 'goes']) site(join(draft.path, folder), 'new');
  for (const file of ['never', 'goes/too']) writeFileSync(join(draft.path, file), 'a file where a folder was');
  await draft.publish(new Set(['stays/index.html', 'goes/far/list']));
  expect(readdirSync(join(project, 'dist'), { recursive: true }).sort()).toEqual(['article', 'article/index.html', 'goes', 'goes/far', 'goes/far/list', 'goes/index.html', 'goes/too', 'never', 'page', 'page/index.html', 'stays', 'stays/index.html']);
  for (const folder of ['page', 'article']) expect(readFileSync(join(project, 'dist', folder, 'index.html'), 'utf8')).toBe('new');
  // Whoever is reading the old page reads it to its end.
  expect(readFileSync(old, 'utf8')).toBe('old');
  closeSync(old);
  expect(left()).toEqual([]);
});

test('nothing is written through a link that somebody has put into the site', async () => {
  site(join(project, 'elsewhere'), 'not ours');
  site(join(project, 'dist/a'), 'stays');
  symlinkSync(join(project, 'elsewhere'), join(project, 'dist/b'));
  symlinkSync(join(project, 'elsewhere/index.html'), join(project, 'dist/index.html'));
  const draft = openDraft(project);
  for (const folder of ['', 'b']) site(join(draft.path, folder), 'not ours');
  await draft.publish(new Set(['a/index.html']));
  for (const file of ['b', 'index.html']) expect(lstatSync(join(project, 'dist', file)).isSymbolicLink()).toBe(false);
  site(join(project, 'dist/b'), 'ours');
  expect(readFileSync(join(project, 'elsewhere/index.html'), 'utf8')).toBe('not ours');
});

test('a file that is made again the same keeps its place and its time', async () => {
  for (const folder of ['', 'a', 'b']) site(join(project, 'dist', folder), 'today');
  const files = ['index.html', 'a/index.html', 'b/index.html'].map((file) => join(project, 'dist', file));
  const inodes = (): number[] => files.map((file) => statSync(file).ino);
  const before = inodes();
  for (const words of ['today', 'later']) {
    const draft = openDraft(project);
    site(draft.path, 'today');
    site(join(draft.path, 'b'), words);
    await draft.publish(new Set(['a/index.html']));
    draft.discard();
    expect(inodes().map((inode, at) => inode === before[at])).toEqual([true, true, words === 'today']);
    expect(readFileSync(files[2]!, 'utf8')).toBe(words);
    expect(left()).toEqual([]);
  }
});

test('a file that nobody made goes', async () => {
  site(join(project, 'dist'), 'today');
  site(join(project, 'dist/a'), 'stays');
  writeFileSync(join(project, 'dist/stray'), '');
  const draft = openDraft(project);
  site(draft.path, 'today');
  await draft.publish(new Set(['a/index.html']));
  expect(readdirSync(join(project, 'dist')).sort()).toEqual(['a', 'index.html']);
});

test('a draft that is given up leaves the site as it was', async () => {
  site(join(project, 'dist'), 'yesterday');
  const draft = openDraft(project);
  site(draft.path, 'half');
  draft.discard();
  expect(published()).toBe('yesterday');
  expect(left()).toEqual([]);
});

test('what a killed build has left goes, and the site that it had taken away comes back', async () => {
  site(join(project, '.cache/dist-new'), 'half');
  site(join(project, '.cache/dist-old'), 'yesterday');
  site(join(project, '.cache/readings'), '');
  const draft = openDraft(project);
  expect(published()).toBe('yesterday');
  draft.discard();
  expect(left()).toEqual(['readings']);
});
