import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

test('files may be taken over before the draft is whole', async () => {
  for (const file of ['a', 'b', 'c']) site(join(project, 'dist', file), file);
  const draft = openDraft(project);
  draft.takeOver(['a/index.html', 'b/index.html']);
  site(draft.path, 'today');
  await draft.publish(new Set(['a/index.html', 'b/index.html', 'c/index.html']));
  expect(readdirSync(join(project, 'dist')).sort()).toEqual(['a', 'b', 'c', 'index.html']);
  expect(left()).toEqual([]);
});

test('what is taken over and does not stay goes, or gives way to what is new', async () => {
  for (const file of ['stays', 'goes/far', 'goes/too', 'page']) site(join(project, 'dist', file), 'old');
  writeFileSync(join(project, 'dist/goes/far/list'), 'stays');
  const old = openSync(join(project, 'dist/page/index.html'), 'r');
  const draft = openDraft(project);
  draft.takeOver(['stays/index.html', 'goes/far/index.html', 'goes/far/list', 'goes/too/index.html', 'page/index.html', 'never/there.html']);
  site(join(draft.path, 'page'), 'new');
  writeFileSync(join(draft.path, 'never'), 'a file where a folder was');
  await draft.publish(new Set(['stays/index.html', 'goes/far/list']));
  expect(readdirSync(join(project, 'dist'), { recursive: true }).sort()).toEqual(['goes', 'goes/far', 'goes/far/list', 'never', 'page', 'page/index.html', 'stays', 'stays/index.html']);
  expect(readFileSync(join(project, 'dist/page/index.html'), 'utf8')).toBe('new');
  // Nobody has written through the further name of the old page.
  expect(readFileSync(old, 'utf8')).toBe('old');
  closeSync(old);
  expect(left()).toEqual([]);
});

test('a draft that is given up takes nothing over any more', async () => {
  site(join(project, 'dist/a'), 'stays');
  const draft = openDraft(project);
  draft.takeOver(['a/index.html']);
  await draft.discard();
  expect(left()).toEqual([]);
});

test('where nothing has changed, the site stays as it is', async () => {
  site(join(project, 'dist'), 'today');
  site(join(project, 'dist/a'), 'stays');
  const { ino } = statSync(join(project, 'dist'));
  for (const [words, stays] of [['today', true], ['later', false]] as const) {
    const draft = openDraft(project);
    site(draft.path, words);
    await draft.publish(new Set(['a/index.html']));
    await draft.discard();
    expect(statSync(join(project, 'dist')).ino === ino).toBe(stays);
    expect(published()).toBe(words);
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
  await draft.discard();
  expect(published()).toBe('yesterday');
  expect(left()).toEqual([]);
});

test('what a killed build has left goes, and the site that it had taken away comes back', async () => {
  site(join(project, '.cache/dist-new'), 'half');
  site(join(project, '.cache/dist-old'), 'yesterday');
  site(join(project, '.cache/readings'), '');
  const draft = openDraft(project);
  expect(published()).toBe('yesterday');
  await draft.discard();
  expect(left()).toEqual(['readings']);
});
