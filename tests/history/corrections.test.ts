/** What an article's history in git says was corrected. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCorrections, type Correction } from '../../src/history/corrections.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-history-'));
  for (const part of ['src', 'package-lock.json']) cpSync(part, join(project, part), { recursive: true });
  git('init', '-q');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.org', ...args], { cwd: project, stdio: 'pipe' });
}

/** Commits files on a day; null removes one. */
function commit(day: string, files: Record<string, string | null>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(project, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
  }
  git('add', 'content');
  execFileSync('git', ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.org', 'commit', '-qm', 'Write'], { cwd: project, env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` } });
}

const article = (body: string, more = ''): string => `---\ntitle: Clock\ndate: 2025-02-09\n${more}---\n\n${body}\n`;
const FIRST = '“It will strike again by noon tomorrow,” said Anna Bell, the harbour master. The clock in the harbour tower stopped on Thursday. Inspector Ruth Okoro looked at it.';

const read = (file = 'clock.md'): Promise<Map<string, Correction[]>> => readCorrections(project, [{ file, date: '2025-02-09' as never }], { people: [], source: '' });
const told = async (file = 'clock.md'): Promise<string[]> => ((await read(file)).get(file) ?? []).map(({ day, kind, from, to }) => `${day} ${kind}: ${from} → ${to ?? ''}`);

test('a quotation, a speaker, a day and a name that were changed are told, with the day of the change', async () => {
  commit('2025-02-09', { 'clock.md': article(FIRST) });
  commit('2025-02-11', { 'clock.md': article(FIRST.replace('by noon tomorrow', 'by noon on Tuesday')) });
  commit('2025-02-12', { 'clock.md': article(FIRST.replace('by noon tomorrow', 'by noon on Tuesday').replace('on Thursday', 'on Wednesday').replace('Ruth Okoro', 'Rose Okoro')) });
  expect(await told()).toEqual([
    '2025-02-11 quotation: It will strike again by noon tomorrow → It will strike again by noon on Tuesday',
    '2025-02-12 date: 2025-02-06 → 2025-02-05',
    '2025-02-12 name: Ruth Okoro → Rose Okoro',
  ]);
  // The second time it comes from what was kept.
  const before = readFileSync(join(project, '.cache/corrections.json'), 'utf8');
  expect(await told()).toHaveLength(3);
  expect(readFileSync(join(project, '.cache/corrections.json'), 'utf8')).toBe(before);
});

test('words that were taken away are told; words that were added are not', async () => {
  commit('2025-02-09', { 'clock.md': article(FIRST) });
  commit('2025-02-10', { 'clock.md': article(`${FIRST} “We heard nothing at all,” said Tom Reed.`) });
  commit('2025-02-12', { 'clock.md': article(`${FIRST}`) });
  expect(await told()).toEqual(['2025-02-12 quotation: We heard nothing at all → ']);
});

test('drafts, and what was written before the day of publication, are no corrections', async () => {
  commit('2025-02-01', { 'clock.md': article(FIRST.replace('by noon', 'by dusk')) });
  commit('2025-02-02', { 'clock.md': article(FIRST.replace('by noon', 'by dawn'), 'draft: true\n') });
  commit('2025-02-03', { 'clock.md': article(FIRST) });
  expect(await told()).toEqual([]);
});

test('a rename keeps the history, and another file of the same name has none of it', async () => {
  commit('2025-02-09', { 'clock.md': article(FIRST) });
  commit('2025-02-10', { 'clock.md': null, '2025/tower clock.md': article(FIRST) });
  commit('2025-02-11', { '2025/tower clock.md': article(FIRST.replace('Thursday', 'Friday')), 'clock.md': article('Another clock stopped.') });
  expect(await told('2025/tower clock.md')).toEqual(['2025-02-11 date: 2025-02-06 → 2025-02-07']);
  expect(await told('clock.md')).toEqual([]);
});

test('one version, no repository, or the end of a history: nothing is told, and nothing kept', async () => {
  commit('2025-02-09', { 'clock.md': article(FIRST) });
  expect((await read()).size).toBe(0);
  commit('2025-02-10', { 'clock.md': article(FIRST.replace('Thursday', 'Friday')) });
  const shallow = join(project, 'shallow');
  git('clone', '-q', '--depth', '1', `file://${project}`, shallow);
  cpSync(join(project, 'src'), join(shallow, 'src'), { recursive: true });
  const whole = project;
  project = shallow;
  expect((await read()).size).toBe(0);
  expect(existsSync(join(shallow, '.cache'))).toBe(false);
  project = whole;
  rmSync(join(project, '.git'), { recursive: true });
  expect((await read()).size).toBe(0);
});
