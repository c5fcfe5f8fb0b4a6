/** Builds that take over what earlier ones have made: quicker, and the same in every byte. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../support/pages.ts';
import { copyProject, NOW, runCommand } from '../support/project.ts';

type Digests = Record<string, string>;

/** Articles besides those of the demonstration. */
const MORE = 36;
const TOPICS = ['Tide mill', 'Market hall', 'Quarry'];
const PEOPLE = ['Ines Holt', 'Piet Vann', 'Mara Quill', 'Otto Lind', 'Sofie Brandt'];

/** What adding one article may change, besides the search index. */
const MOST_CHANGED = 60;
/** Milliseconds after which a build is killed: while it reads, while it bundles, while it makes pages. */
const KILLED_AFTER = [700, 2200, 3600];

let project: string;
let first: Digests;
let second: Digests;

function digests(dist: string): Digests {
  return Object.fromEntries(listFiles(dist).map((file) => [file, createHash('sha256').update(readFileSync(join(dist, file))).digest('hex')]));
}

function addArticle(root: string, number: number, date: string): void {
  const person = PEOPLE[number % PEOPLE.length]!;
  const folder = join(root, 'content/more');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `report-${number}.md`),
    `---\ntitle: The ${number}th report from the mill\ndate: ${date}\ntags: [${TOPICS[number % TOPICS.length]}, Mill]\n---\n\nThe wheel turned on ${(number % 27) + 1} March 2024. “Load number ${number} is ground,” said ${person}, the miller.\n\nThe council will meet on 3 December 2026. See the [report before](./report-${Math.max(0, number - 1)}.md).\n`,
  );
}

async function build(root: string, env: Record<string, string> = {}): Promise<Digests> {
  expect(await runCommand(root, 'build', [], env)).toMatchObject({ code: 0 });
  return digests(join(root, 'dist'));
}

function projectWith(articles: number): string {
  const root = copyProject('paper');
  for (let number = 0; number < articles; number += 1) addArticle(root, number, `2024-0${1 + Math.floor(number / 9)}-${10 + (number % 9)}`);
  return root;
}

beforeAll(async () => {
  project = projectWith(MORE);
  first = await build(project);
  addArticle(project, MORE, '2026-11-19');
  second = await build(project);
});

afterAll(() => rmSync(dirname(project), { recursive: true, force: true }));

test('with one article more, a build gives the same bytes as one that had nothing to take over', async () => {
  const clean = projectWith(MORE);
  try {
    addArticle(clean, MORE, '2026-11-19');
    expect(await build(clean)).toEqual(second);
  } finally {
    rmSync(dirname(clean), { recursive: true, force: true });
  }
});

test('one article more changes lists that name it, and no other article’s page', () => {
  const changed = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((file) => first[file] !== second[file]);
  expect(changed.filter((file) => /^(?:articles|social)\//.test(file)).every((file) => file.includes(`report-${MORE}`))).toBe(true);
  expect(changed).toContain(`articles/report-${MORE}/index.html`);
  expect(changed.filter((file) => !file.startsWith('pagefind/')).length).toBeLessThanOrEqual(MOST_CHANGED);
});

/** Changes one byte of a file, somewhere. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length > 0) bytes[((bytes.length * 7) % 997) % bytes.length]! ^= 0x15;
  writeFileSync(file, bytes);
}

test('a cache whose files are damaged costs time alone', async () => {
  for (const file of listFiles(join(project, '.cache'))) damage(join(project, '.cache', file));
  expect(await build(project)).toEqual(second);
});

test('of a damaged site, what is damaged is made anew', async () => {
  const dist = join(project, 'dist');
  for (const file of listFiles(dist).filter((_file, at) => at % 5 === 0)) damage(join(dist, file));
  for (const file of listFiles(dist).filter((_file, at) => at % 7 === 0)) rmSync(join(dist, file));
  writeFileSync(join(dist, 'stray.html'), 'stray');
  expect(await build(project)).toEqual(second);
});

test('after builds that were killed, a build gives the same bytes', async () => {
  for (const [at, delay] of KILLED_AFTER.entries()) {
    addArticle(project, MORE + 1 + at, '2026-11-19');
    const killed = spawn(process.execPath, [join(project, 'src/commands/build.ts')], { cwd: project, env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: String(NOW) }, stdio: 'ignore' });
    await wait(delay);
    killed.kill('SIGKILL');
    rmSync(join(project, `content/more/report-${MORE + 1 + at}.md`));
  }
  expect(await build(project)).toEqual(second);
});

/** What a week of editing may do to a site, all at once. */
function edit(root: string): void {
  const rewrite = (file: string, change: (text: string) => string): void => {
    const path = join(root, 'content', file);
    const text = readFileSync(path, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(path, change(text));
  };
  rewrite('more/report-3.md', (text) => text.replace('1 March', '2 March').replace('is ground', 'is lost'));
  rewrite('more/report-9.md', (text) => text.replace('title: The 9th', 'title: The ninth'));
  rewrite('more/report-12.md', (text) => text.replace('tags: [Tide mill, Mill]', 'tags: [Market hall]'));
  rewrite('more/report-20.md', (text) => text.replace('Mill]\n', 'Mill]\ndraft: true\n').replace(/See the .*/, ''));
  rewrite('more/report-21.md', (text) => text.replace(/See the .*/, ''));
  rewrite('more/report-30.md', (text) => text.replace('date: 2024-04-13', 'date: 2026-11-18'));
  rewrite('_people.yaml', (text) => text.replace('role: Town engineer', 'role: Engineer of the county'));
  rmSync(join(root, `content/more/report-${MORE}.md`), { force: true });
}

test('after articles were changed, hidden and taken away, a build gives the bytes of one that had nothing to take over', async () => {
  const clean = projectWith(MORE);
  try {
    for (const root of [project, clean]) edit(root);
    expect(await build(project)).toEqual(await build(clean));
  } finally {
    rmSync(dirname(clean), { recursive: true, force: true });
  }
});

test('settings of the environment reach every page', async () => {
  await build(project, { SITE_URL: 'https://other.example', SEARCH: 'off' });
  const dist = join(project, 'dist');
  const old = listFiles(dist).filter((file) => /\.(?:html|xml|json|txt)$/.test(file) && readFileSync(join(dist, file), 'utf8').includes('https://dateline.example'));
  expect(old).toEqual([]);
});
