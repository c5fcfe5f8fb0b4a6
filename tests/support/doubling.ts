/** A process that doubles numbers, refuses negative ones, and ends at nothing. */
import { setTimeout as sleep } from 'node:timers/promises';
import { doTasks } from '../../src/archive/workProcess.ts';

doTasks(async (number: number) => {
  if (number < 0) throw new RangeError(`There is no half of ${number}.`);
  if (number === 0) process.exit(3);
  await sleep(number === 1 ? 50 : 0);
  return 2 * number;
});
