import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDraft } from '../../src/commands/draftFolder.ts';
import { finishUpdate, prepareUpdate } from '../../src/commands/siteUpdate.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-update-'));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(folder: string, files: Record<string, string>): void {
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(dirname(join(project, folder, file)), { recursive: true });
    writeFileSync(join(project, folder, file), words);
  }
}

function read(folder: string): Record<string, string> {
  const entries = readdirSync(join(project, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(entries.map(({ parentPath, name }) => join(parentPath, name)).map((file) => [file.slice(join(project, folder).length + 1), readFileSync(file, 'utf8')]));
}

const OLD = { 'a/index.html': 'stays', 'b/index.html': 'old', 'c': 'leaves', 'd/d/index.html': 'leaves', 'e/f/index.html': 'leaves', 'same': 'same' };
const MADE = { 'b/index.html': 'new', 'c/index.html': 'new', 'd': 'new', 'same': 'same', 'z': 'new' };
const NEW = { ...MADE, 'a/index.html': 'stays' };

function prepare(): void {
  write('dist', OLD);
  write('.cache/dist-update/files', MADE);
  expect(prepareUpdate({ folder: join(project, '.cache/dist-update'), site: join(project, 'dist'), there: Object.keys(OLD), staying: new Set(['a/index.html']) })).toBe(true);
  expect(read('dist')).toEqual(OLD);
}

test('an update that was broken off at any step is done to its end by the next build', () => {
  const steps: ((dist: string) => void)[] = [
    () => {},
    (dist) => rmSync(join(dist, 'c')),
    (dist) => rmSync(join(dist, 'd'), { recursive: true }),
    (dist) => rmSync(join(dist, 'e/f'), { recursive: true }),
    (dist) => rmSync(join(dist, 'e'), { recursive: true }),
    (dist) => renameSync(join(project, '.cache/dist-update/files/b/index.html'), join(dist, 'b/index.html')),
    (dist) => mkdirSync(join(dist, 'c')),
    (dist) => renameSync(join(project, '.cache/dist-update/files/c/index.html'), join(dist, 'c/index.html')),
    (dist) => renameSync(join(project, '.cache/dist-update/files/d'), join(dist, 'd')),
    (dist) => renameSync(join(project, '.cache/dist-update/files/z'), join(dist, 'z')),
    () => rmSync(join(project, '.cache/dist-update/leaving.json')),
    () => rmSync(join(project, '.cache/dist-update'), { recursive: true }),
  ];
  for (const done of steps.keys()) {
    rmSync(project, { recursive: true });
    prepare();
    for (const step of steps.slice(0, done + 1)) step(join(project, 'dist'));
    openDraft(project).discard();
    expect(read('dist')).toEqual(NEW);
    expect(readdirSync(join(project, 'dist')).sort()).toEqual(['a', 'b', 'c', 'd', 'same', 'z']);
    expect(readdirSync(join(project, '.cache'))).toEqual([]);
  }
});

test('an update of a site that is no longer there, or one that is damaged, is given up', () => {
  prepare();
  cpSync(join(project, 'dist'), join(project, 'aside'), { recursive: true });
  rmSync(join(project, 'dist'), { recursive: true });
  openDraft(project).discard();
  expect(readdirSync(project).sort()).toEqual(['.cache', 'aside']);
  prepare();
  writeFileSync(join(project, '.cache/dist-update/leaving.json'), 'no list');
  openDraft(project).discard();
  expect(read('dist')).toEqual(OLD);
  expect(readdirSync(join(project, '.cache'))).toEqual([]);
});

test('a site that is up to date needs no update', () => {
  write('dist', { a: 'stays', b: 'made' });
  write('update/files', { b: 'made' });
  const update = { folder: join(project, 'update'), site: join(project, 'dist'), there: ['a', 'b'], staying: new Set(['a']) };
  expect(prepareUpdate(update)).toBe(false);
  expect(read('update/files')).toEqual({});
});

test('where no update is ready, nothing is done', () => {
  write('dist', OLD);
  write('half/files', MADE);
  finishUpdate(join(project, 'half'), join(project, 'dist'));
  expect(read('dist')).toEqual(OLD);
});
