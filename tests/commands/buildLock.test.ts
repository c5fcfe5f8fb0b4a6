import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockBuild } from '../../src/commands/buildLock.ts';

/** No process has this number: it is above every system's highest. */
const DEAD = 2 ** 30;

let project: string;
let lock: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
  lock = join(project, '.cache/build.lock');
  mkdirSync(join(project, '.cache'));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function leftLongAgo(): void {
  const hoursAgo = new Date(Date.now() - 7_200_000);
  utimesSync(lock, hoursAgo, hoursAgo);
}

const fail = (): void => expect.unreachable('nobody holds the lock');

test('a build holds the lock until it gives it up', async () => {
  const release = await lockBuild(project, fail);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  release();
  expect(existsSync(lock)).toBe(false);
});

test('a build waits for the end of another', async () => {
  // The process that started this one runs as long as it does.
  writeFileSync(lock, String(process.ppid));
  let waiting = 0;
  const release = await lockBuild(project, () => {
    waiting += 1;
    setTimeout(() => rmSync(lock), 250);
  });
  expect(waiting).toBe(1);
  release();
});

test('a build that was killed holds nobody up', async () => {
  for (const left of [String(DEAD), '', 'not a number']) {
    writeFileSync(lock, left);
    if (left === '') leftLongAgo();
    (await lockBuild(project, fail))();
  }
});

test('nor does one whose number another process has got', async () => {
  writeFileSync(lock, String(process.ppid));
  leftLongAgo();
  (await lockBuild(project, fail))();
});
