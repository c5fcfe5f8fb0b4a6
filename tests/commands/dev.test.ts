/** The dev server, as a writer sees it: articles come and go, and a fault is shown with its place until it is mended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, NOW } from '../support/project.ts';

/** Milliseconds for a server to start or to see a change, on a busy machine. */
const PATIENCE = 60_000;

let project: string;
let server: ChildProcess;
let address: string;
/** What the server has sent to open pages: they lay a fault over themselves. */
const sent: string[] = [];

const article = (title: string, day = '2026-11-09'): string => `---\ntitle: ${title}\ndate: ${day}\n---\n\nThe clock stopped on Friday.\n`;
const write = (file: string, text: string): void => writeFileSync(join(project, 'content', file), text);

beforeAll(async () => {
  project = copyProject('dev');
  rmSync(join(project, 'content'), { recursive: true });
  mkdirSync(join(project, 'content'));
  write('clock.md', article('Clock'));
  const { PATH = '', HOME = '' } = process.env;
  // Its own group of processes, to end with all that it starts.
  server = spawn(process.execPath, [join(project, 'src/commands/dev.ts')], { cwd: project, env: { PATH, HOME, SOURCE_DATE_EPOCH: String(NOW), HISTORY: 'off', NO_COLOR: '1' }, detached: true });
  address = await printedAddress(server);
  await openPage();
}, PATIENCE);

afterAll(() => {
  if (server?.pid && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
  rmSync(dirname(project), { recursive: true, force: true, maxRetries: 5 });
});

/** The address that the server says it can be read at: the first free port. */
function printedAddress({ stdout, stderr }: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString();
      const [found] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(printed) ?? [];
      if (found) resolve(found);
    };
    stdout!.on('data', listen);
    stderr!.on('data', listen);
    setTimeout(() => reject(new Error(`The dev server does not start:\n${printed}`)), PATIENCE - 5_000).unref();
  });
}

/** Listens as the script of an open page does. */
async function openPage(): Promise<void> {
  const client = await (await fetch(`${address}/@vite/client`)).text();
  const [, token = ''] = /wsToken = "([^"]+)"/.exec(client) ?? [];
  const socket = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => sent.push(String(data)));
}

interface Answer {
  status: number;
  text: string;
}

/** Asks for a page until its answer is as it should be; the last answer where it never is. */
async function ask(path: string, isWell: (answer: Answer) => boolean): Promise<Answer> {
  const end = Date.now() + PATIENCE - 10_000;
  for (;;) {
    const answer = await fetch(address + path).then(async (response) => ({ status: response.status, text: await response.text() }), (error: Error) => ({ status: 0, text: error.message }));
    if (isWell(answer) || Date.now() > end) return answer;
    await sleep(200);
  }
}

test('a fault is shown with file, line and mend, until it is mended', async () => {
  expect((await ask('/', ({ status }) => status === 200)).text).toContain('Clock');
  write('clock.md', article('Clock', '2026-02-30'));
  const isShown = (): boolean => sent.some((message) => ['"type":"error"', 'There is no day 30 of February 2026', 'content/clock.md', '"line":3', 'Write the publication day'].every((part) => message.includes(part)));
  expect((await ask('/', ({ status }) => status === 500 && isShown())).status).toBe(500);
  expect(isShown(), sent.join('\n')).toBe(true);
  write('clock.md', article('Clock'));
  expect((await ask('/', ({ status }) => status === 200)).text).toContain('Clock');
}, 3 * PATIENCE);

test('an article is there once it is written, drafts too, and gone once it is deleted', async () => {
  write('tower.md', article('Tower').replace('---\n\n', 'draft: true\n---\n\n'));
  expect(await ask('/articles/tower/', ({ status }) => status === 200)).toMatchObject({ status: 200, text: expect.stringContaining('Tower') });
  rmSync(join(project, 'content/tower.md'));
  expect((await ask('/articles/tower/', ({ status }) => status === 404)).status).toBe(404);
  expect((await ask('/', ({ status }) => status === 200)).text).not.toContain('Tower');
}, 3 * PATIENCE);
