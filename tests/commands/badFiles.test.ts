/** Each kind of bad file beside good ones, as the commands tell of it: a place, a reason, a mend, and never a trace of code. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, BAD, PICTURE } from '../support/badFiles.ts';
import { runCommand, type CommandResult } from '../support/project.ts';

interface Kind {
  name: string;
  /** What lies in the content folder beside the good articles. */
  put(content: string): void;
  /** How the line that tells of it begins and ends. */
  told: [place: string, rule: string];
}

const file = (path: string, body: string | Uint8Array) => (content: string) => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), body);
};
const link = (path: string, target: string) => (content: string) => symlinkSync(target, join(content, path));
const both = (...puts: Kind['put'][]) => (content: string) => puts.forEach((put) => put(content));

const KINDS: Kind[] = [
  ...BAD.map(([name, body, rule, line, column]): Kind => ({ name, put: file('bad/clock.md', body), told: [`bad/clock.md:${line}:${column}`, rule] })),
  { name: 'two articles with one address', put: both(file('bad/a.md', article('slug: same')), file('bad/b.md', article('slug: same'))), told: ['bad/b.md:1:1', 'same-slug'] },
  { name: 'a people file that is none', put: file('_people.yaml', 'Anna Bell:\n  alias: [Bell]\n'), told: ['_people.yaml:2:3', 'bad-people'] },
  { name: 'a people file that is no YAML', put: file('_people.yaml', 'Anna Bell:\n  aliases: [Bell\n'), told: ['_people.yaml:3:1', 'bad-yaml'] },
  { name: 'a link to a file outside', put: link('secret.md', '../package.json'), told: ['secret.md:1:1', 'outside-content'] },
  { name: 'a link to nothing', put: link('gone.md', 'nothing.md'), told: ['gone.md:1:1', 'unreadable'] },
  { name: 'a link to itself', put: link('ring.md', 'ring.md'), told: ['ring.md:1:1', 'unreadable'] },
  { name: 'a link to a folder', put: link('circle', '.'), told: ['circle:1:1', 'linked-folder'] },
];

/** As many projects as processes at a time. */
let projects: string[];

function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'dateline-bad-'));
  for (const part of ['src', 'package.json', 'package-lock.json']) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'dir');
  fill(join(project, 'content'));
  return project;
}

/** Makes a content folder of good articles anew. */
function fill(content: string): void {
  rmSync(content, { recursive: true, force: true });
  file('bad/there.jpg', PICTURE)(content);
  file('bad/text.jpg', 'Noon.')(content);
  file('good.md', article('tags: [Clocks]'))(content);
  file('2025/day.md', article('', 'See [the clock](../good.md): it stopped.'))(content);
}

beforeAll(() => {
  projects = [makeProject(), makeProject()];
});

afterAll(() => projects.forEach((project) => rmSync(project, { recursive: true, force: true })));

/** Runs a command with each kind alone in the content folder, and says what comes of it. */
async function runEach(command: string, kinds: readonly Kind[]): Promise<unknown[]> {
  const outcomes = new Map<Kind, unknown>();
  const waiting = [...kinds];
  const work = async (project: string): Promise<void> => {
    for (let kind = waiting.shift(); kind; kind = waiting.shift()) {
      fill(join(project, 'content'));
      kind.put(join(project, 'content'));
      // Node keeps what it has compiled from one process to the next.
      outcomes.set(kind, outcome(kind, await runCommand(project, command, [], { NODE_COMPILE_CACHE: join(project, '.cache/node') })));
    }
  };
  await Promise.all(projects.map(work));
  return kinds.map((kind) => outcomes.get(kind));
}

const GOOD = { code: 1, told: true, silent: true };

function outcome({ name, told: [place, rule] }: Kind, { code, stdout, stderr }: CommandResult): unknown {
  const lines = stderr.trim().split('\n').filter((line) => !line.startsWith('Not built: '));
  const [line = ''] = lines;
  const sentences = line.slice(`content/${place}: `.length, -` [${rule}]`.length);
  const told = lines.length === 1 && line.startsWith(`content/${place}: `) && line.endsWith(` [${rule}]`) && /^\S.+[.:] \S.+/.test(sentences);
  return { name, code, told: told || stderr, silent: !hasTrace(stdout + stderr) };
}

function hasTrace(output: string): boolean {
  return /^\s+at |node:internal|file:\/\/|Node\.js v|Error:/m.test(output);
}

test('without any of them nothing is wrong', async () => {
  const { code, stdout, stderr } = await runCommand(projects[0]!, 'check');
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'content: 2 articles read, 0 faults, 0 warnings.\n', stderr: '' });
});

test('check tells of each kind alone, and ends with 1', async () => {
  expect(await runEach('check', KINDS)).toEqual(KINDS.map(({ name }) => ({ name, ...GOOD })));
}, 240_000);

test('check and build tell of all of them at once', async () => {
  const content = join(projects[0]!, 'content');
  fill(content);
  const small = BAD.filter(([, body]) => body.length < 10_000);
  small.forEach(([, body], at) => file(`bad/${at}.md`, body)(content));
  KINDS.slice(BAD.length).filter(({ name }) => name !== 'a people file that is none').forEach(({ put }) => put(content));
  for (const command of ['check', 'build']) {
    const { code, stdout, stderr } = await runCommand(projects[0]!, command);
    expect([command, code, hasTrace(stdout + stderr)]).toEqual([command, 1, false]);
    const lines = stderr.split('\n');
    for (const [at, [name, , rule, line, column]] of small.entries()) {
      expect(lines.filter((one) => one.startsWith(`content/bad/${at}.md:${line}:${column}: `) && one.endsWith(` [${rule}]`)), name).toHaveLength(1);
    }
    for (const { name, told: [place, rule] } of KINDS.slice(BAD.length + 2)) {
      expect(lines.filter((one) => one.startsWith(`content/${place}: `) && one.endsWith(` [${rule}]`)), name).toHaveLength(1);
    }
  }
  expect(existsSync(join(projects[0]!, 'dist'))).toBe(false);
}, 60_000);

test('build tells of a kind alone, makes nothing, and ends with 1', async () => {
  const some = KINDS.filter(({ told: [, rule] }, at) => KINDS.findIndex((kind) => kind.told[1] === rule) === at).filter(({ told: [, rule] }) => ['bad-date', 'bad-yaml', 'not-utf8', 'missing-picture', 'dead-link', 'same-slug', 'bad-people'].includes(rule));
  expect(await runEach('build', some)).toEqual(some.map(({ name }) => ({ name, ...GOOD })));
  expect(projects.filter((project) => existsSync(join(project, 'dist')))).toEqual([]);
}, 120_000);
