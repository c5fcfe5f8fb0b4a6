import { expect, test } from 'vitest';
import { startProgress, type Output } from '../../src/commands/progress.ts';

/** Work of 100 steps of `pause` milliseconds each, and what was written meanwhile. */
function run(pause: number, isTTY: boolean): string[] {
  const written: string[] = [];
  const output: Output = { isTTY, write: (text) => written.push(text) };
  let now = 0;
  const progress = startProgress('Reading articles', output, () => now);
  for (let done = 1; done <= 100; done += 1) {
    now += pause;
    progress.tell(done * 100, 10_000);
  }
  progress.end();
  return written;
}

test('short work is not told of', () => {
  expect(run(10, true)).toEqual([]);
  expect(run(10, false)).toEqual([]);
});

test('in a log, long work is a plain line every ten seconds', () => {
  expect(run(300, false)).toEqual(['Reading articles: 700 of 10,000\n', 'Reading articles: 4,100 of 10,000\n', 'Reading articles: 7,500 of 10,000\n']);
});

test('in a terminal, it is one line that is written over, and gone at the end', () => {
  const lines = run(300, true);
  expect(lines[0]).toBe('\r\u001b[KReading articles: 700 of 10,000');
  expect(lines.at(-2)).toBe('\r\u001b[KReading articles: 10,000 of 10,000');
  expect(lines.at(-1)).toBe('\r\u001b[K');
  expect(lines.join('')).not.toContain('\n');
  expect(lines.length).toBeLessThan(100);
});
