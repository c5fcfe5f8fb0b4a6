import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const WHOLE = join(import.meta.dirname, '../../src/commands/whole.ts');

/** Starts work that takes half a second, sends a signal in the middle of it, and gives back what was printed and how it ended. */
async function interrupt(signal: NodeJS.Signals): Promise<{ printed: string; endedBy: NodeJS.Signals | null }> {
  const code = `const { whole } = await import(${JSON.stringify(WHOLE)});
    await whole(() => { console.log('begun'); for (const end = Date.now() + 500; Date.now() < end;); console.log('done'); });
    console.log('further work');
    setTimeout(() => {}, 5_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (words: Buffer) => {
    if (printed === '') child.kill(signal);
    printed += String(words);
  });
  const [, endedBy] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { printed, endedBy };
}

test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the process when the work is done', async (signal) => {
  const { printed, endedBy } = await interrupt(signal);
  expect(printed).toMatch(/^begun\ndone\n/);
  expect(endedBy).toBe(signal);
});
