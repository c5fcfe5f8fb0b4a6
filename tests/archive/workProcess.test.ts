import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startProcess, workHere, type WorkProcess } from '../../src/archive/workProcess.ts';

let doubling: WorkProcess<number, number>;

beforeEach(() => {
  doubling = startProcess(join(import.meta.dirname, '../support/doubling.ts'), []);
});

afterEach(() => doubling.end());

test('tasks are done in order, however long one takes', async () => {
  const done: number[] = [];
  await Promise.all([1, 2, 3].map(async (number) => done.push(await doubling.ask(number))));
  expect(done).toEqual([2, 4, 6]);
});

test('what a task throws is thrown where it was asked for, and the next is done', async () => {
  const [refused, fine] = await Promise.allSettled([doubling.ask(-1), doubling.ask(4)]);
  expect(refused).toMatchObject({ status: 'rejected', reason: { name: 'RangeError', message: 'There is no half of -1.' } });
  expect(fine).toEqual({ status: 'fulfilled', value: 8 });
});

test('a process that is ended does nothing more', async () => {
  const waiting = Promise.allSettled([doubling.ask(1), doubling.ask(2)]);
  await doubling.end();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await doubling.end();
});

test('whoever waits for a process that ends is told so, and so is whoever asks it later', async () => {
  const waiting = await Promise.allSettled([doubling.ask(0), doubling.ask(5)]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(doubling.ask(6)).rejects.toThrow('has ended: 3');
});

test('work in the same process is done in order too, and what one task throws keeps no other from being done', async () => {
  const done: number[] = [];
  const here = workHere(async (number: number) => {
    if (number < 0) throw new RangeError('negative');
    await new Promise((resolve) => setTimeout(resolve, number === 1 ? 20 : 0));
    done.push(number);
    return 2 * number;
  });
  const results = await Promise.allSettled([here.ask(1), here.ask(-1), here.ask(2)]);
  await here.end();
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(done).toEqual([1, 2]);
});
