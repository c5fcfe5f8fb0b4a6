/** The commands as an editor runs them, in a project of a few articles. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../support/project.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-commands-'));
  for (const part of ['src', 'package.json', 'package-lock.json']) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'dir');
  mkdirSync(join(project, 'content'));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

const write = (file: string, body: string): void => writeFileSync(join(project, file), body);

test('check tells every fault with its place and ends with 1', async () => {
  write('content/a.md', 'date 2025-02-30\n\nNoon.\n');
  write('content/b.md', '---\ntitle: B\ndate: 2025-02-09\n---\n');
  const { code, stdout, stderr } = await runCommand(project, 'check');
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'content/a.md:1:6: There is no day 30 of February 2025: February 2025 has 28 days. Write the publication day as YYYY-MM-DD, such as "date 2025-02-09". [bad-date]',
    'content/b.md:4:4: The article has no text. Write at least one paragraph below the header. [empty-body]',
  ]);
  expect(stdout).toContain('0 articles read, 2 faults, 0 warnings');
});

test('in GitHub Actions a fault becomes a note on its line', async () => {
  write('content/a, b.md', 'date 2025-02-30\n\nNoon.\n');
  const { stderr } = await runCommand(project, 'check', [], { GITHUB_ACTIONS: 'true' });
  expect(stderr.trim()).toBe(
    '::error file=content/a%2C b.md,line=1,col=6,title=bad-date::There is no day 30 of February 2025: February 2025 has 28 days. Write the publication day as YYYY-MM-DD, such as "date 2025-02-09".',
  );
});

test('review tells as Markdown what was read, and hostile words stay words', async () => {
  write('content/a.md', '---\ntitle: "<b>Noon</b> | dusk"\ndate: 2025-02-09\n---\n\nThe clock stopped on Feb. 7 [x](https://example.org).\n');
  const { code, stdout } = await runCommand(project, 'review', ['content/a.md', 'README.md', 'content/gone.md']);
  expect(code).toBe(0);
  expect(stdout).toContain('## \\<b\\>Noon\\</b\\> \\| dusk');
  expect(stdout).toContain('| 2025-02-07 | Feb. 7 | worked out (month-day) | The clock stopped on Feb. 7 x. |');
});

test('check ends with 0 where there are warnings alone', async () => {
  write('content/a.md', 'date 2025-02-09\n\nThe clock stopped.\n');
  const { code, stdout, stderr } = await runCommand(project, 'check');
  expect(code).toBe(0);
  expect(stderr).toContain('content/a.md:1:6: warning: The article has no title');
  expect(stdout).toContain('1 article read, 0 faults, 1 warning.');
});

test('a fault stops the build before a page is made, and the good site stays', async () => {
  mkdirSync(join(project, 'dist'));
  write('dist/index.html', 'yesterday');
  write('content/a.md', 'Noon.\n');
  const { code, stderr } = await runCommand(project, 'build');
  expect(code).toBe(1);
  expect(stderr).toContain('content/a.md:1:1: The file has neither front matter nor a header line.');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('yesterday');
});

test('inspect prints one JSON object a line for files anywhere', async () => {
  write('a b.md', 'date 2025-02-09\n\n“It stopped on Feb. 7,” said Anna Bell, the harbour master.\n');
  write('c.md', '---\ntitle: C\ndate: 2025-02-09\n---\n\nThe clock stopped.\n');
  const { code, stdout } = await runCommand(project, 'inspect', ['--json', 'a b.md', join(project, 'c.md')]);
  expect(code).toBe(0);
  const [first, second] = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(Object.keys(first!)).toEqual(['file', 'title', 'date', 'disclosure', 'text', 'dates', 'timeline', 'quotes', 'people']);
  expect(first).toMatchObject({ file: 'a b.md', date: '2025-02-09', quotes: [{ text: expect.stringContaining('It stopped on Feb. 7'), speaker: { name: 'Anna Bell', mention: 'Anna Bell' }, cue: { text: 'said' } }] });
  expect(second).toMatchObject({ file: join(project, 'c.md'), title: 'C', text: 'The clock stopped.', dates: [], timeline: [], quotes: [], people: [] });
});

test('inspect goes on after a file that cannot be read, and ends with 1', async () => {
  write('c.md', '---\ntitle: C\ndate: 2025-02-09\n---\n\nThe clock stopped.\n');
  const { code, stdout, stderr } = await runCommand(project, 'inspect', ['--json', 'gone.md', 'c.md']);
  expect(code).toBe(1);
  expect(stderr).toContain('gone.md:1:1: There is no such file.');
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

test('inspect prints a table for people', async () => {
  write('c.md', '---\ntitle: C\ndate: 2025-02-09\n---\n\n“It stopped,” said Anna Bell. It happened on Friday.\n');
  const { stdout } = await runCommand(project, 'inspect', ['c.md']);
  expect(stdout).toContain('c.md: C (2025-02-09)');
  expect(stdout).toMatch(/2025-02-07.*“Friday” worked out by weekday/);
  expect(stdout).toMatch(/Anna Bell.*It stopped/);
});

test('new makes a dated file that check accepts, and never overwrites one', async () => {
  const { code, stdout } = await runCommand(project, 'new', ['The bridge: open at last']);
  expect(code).toBe(0);
  expect(stdout.trim()).toBe(join('content', '2026', 'the-bridge-open-at-last.md'));
  expect(readFileSync(join(project, stdout.trim()), 'utf8')).toMatch(/^---\ntitle: "The bridge: open at last"\ndate: 2026-11-20\n/);
  expect(await runCommand(project, 'check')).toMatchObject({ code: 0 });

  write(stdout.trim(), 'mine');
  expect(await runCommand(project, 'new', ['The bridge: open at last'])).toMatchObject({ code: 1 });
  expect(readFileSync(join(project, stdout.trim()), 'utf8')).toBe('mine');
  expect(existsSync(join(project, 'dist'))).toBe(false);
});
