/** A build that is killed leaves the good site as it was; two at once do not mix. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, runCommand } from '../support/project.ts';

const QUICK = { SEARCH: 'off', SOCIAL_IMAGES: 'off', HISTORY: 'off' };

let project: string;

beforeAll(() => {
  project = copyProject('whole');
  rmSync(join(project, 'content'), { recursive: true });
  mkdirSync(join(project, 'content'));
  for (let at = 0; at < 40; at += 1) {
    writeFileSync(join(project, `content/clock-${at}.md`), `---\ntitle: Clock ${at}\ndate: 2026-11-0${1 + (at % 9)}\ntags: [Clocks]\n---\n\nThe clock of tower ${at} stopped on Friday, said Anna Bell.\n`);
  }
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/index.html'), 'yesterday');
});

afterAll(() => rmSync(dirname(project), { recursive: true, force: true }));

const front = (): string => readFileSync(join(project, 'dist/index.html'), 'utf8');

/** Starts a build and kills it as soon as its pages begin to be written, or at a moment before. */
function killedBuild(after: number): Promise<void> {
  const build = spawn(process.execPath, [join(project, 'src/commands/build.ts')], { cwd: project, env: { ...process.env, ...QUICK }, stdio: 'ignore' });
  setTimeout(() => build.kill('SIGKILL'), after);
  return new Promise((resolve) => build.once('exit', () => resolve()));
}

test('killed at any moment, a build leaves yesterday’s site or makes the whole new one', async () => {
  for (const after of [300, 1_200, 2_500]) {
    await killedBuild(after);
    const files = readdirSync(join(project, 'dist'));
    if (front() === 'yesterday') expect(files).toEqual(['index.html']);
    else expect(readdirSync(join(project, 'dist/articles'))).toHaveLength(80);
  }
}, 120_000);

test('a page that cannot be made ends the build, which says why and leaves nothing behind', async () => {
  const page = join(project, 'src/pages/articles/[slug].astro');
  const code = readFileSync(page, 'utf8');
  writeFileSync(page, code.replace('\nconst article = ', "\nif (Astro.params.slug === 'clock-7') throw new Error('No hands.');\nconst article = "));
  const before = readdirSync(join(project, 'dist'));
  const { code: exit, stderr } = await runCommand(project, 'build', [], QUICK);
  writeFileSync(page, code);
  expect(exit).toBe(1);
  expect(stderr).toContain('No hands.');
  expect(readdirSync(join(project, 'dist'))).toEqual(before);
  expect(readdirSync(join(project, '.cache')).filter((name) => name.startsWith('dist-'))).toEqual([]);
}, 60_000);

test('of two builds at once, one waits for the other, and the site is whole', async () => {
  const results = await Promise.all([runCommand(project, 'build', [], QUICK), runCommand(project, 'build', [], QUICK)]);
  expect(results.map(({ code, stderr }) => [code, code === 0 ? '' : stderr])).toEqual([[0, ''], [0, '']]);
  expect(front()).toMatch(/Clock \d/);
  expect(readdirSync(join(project, 'dist/articles'))).toHaveLength(80);
  expect(readdirSync(join(project, '.cache')).filter((name) => name.startsWith('dist-'))).toEqual([]);
}, 120_000);
