/** A site so large that its articles are read and its pages are made by several processes. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../support/pages.ts';
import { copyProject, runCommand } from '../support/project.ts';

/** Besides those of the demonstration: enough for two processes of each kind. */
const MORE = 420;
const QUICK = { SEARCH: 'off', SOCIAL_IMAGES: 'off' };

let project: string;

function write(root: string, number: number, words: string): void {
  const day = String(1 + (number % 28)).padStart(2, '0');
  writeFileSync(
    join(root, `content/more/lock-${number}.md`),
    `---\ntitle: Lock ${number} ${words}\ndate: 2025-03-${day}\ntags: [Locks]\n---\n\nLock ${number} ${words} on 2 February 2025. “The gates hold,” said Nora Feld, the lock keeper of reach ${number}.\n`,
  );
}

async function build(root: string): Promise<Record<string, string>> {
  expect(await runCommand(root, 'build', [], QUICK)).toMatchObject({ code: 0 });
  const dist = join(root, 'dist');
  return Object.fromEntries(listFiles(dist).map((file) => [file, createHash('sha256').update(readFileSync(join(dist, file))).digest('hex')]));
}

beforeAll(() => {
  project = copyProject('many');
  mkdirSync(join(project, 'content/more'));
  for (let number = 0; number < MORE; number += 1) write(project, number, 'was opened');
});

afterAll(() => rmSync(dirname(project), { recursive: true, force: true }));

test('every article has its page and its pictures, and after a change the bytes are those of a clean build', async () => {
  const before = await build(project);
  for (let number = 0; number < MORE; number += 1) expect(before).toHaveProperty([`articles/lock-${number}/index.html`]);
  expect(readFileSync(join(project, 'dist/articles/lock-7/index.html'), 'utf8')).toContain('Lock 7 was opened');
  expect(Object.keys(before).filter((file) => file.endsWith('.avif')).length).toBeGreaterThan(0);

  write(project, 7, 'was shut');
  const after = await build(project);
  expect(after['articles/lock-7/index.html']).not.toBe(before['articles/lock-7/index.html']);
  expect(after['articles/lock-8/index.html']).toBe(before['articles/lock-8/index.html']);

  const clean = copyProject('clean');
  try {
    cpSync(join(project, 'content'), join(clean, 'content'), { recursive: true });
    expect(await build(clean)).toEqual(after);
  } finally {
    rmSync(dirname(clean), { recursive: true, force: true });
  }
}, 240_000);
