import { expect, test } from 'vitest';
import type { IsoDate } from '../../../src/article/article.ts';
import { chooseEvents } from '../../../src/article/dates/chooseEvents.ts';
import { readDates } from '../../../src/article/dates/readDates.ts';
import { proseFromText } from '../../../src/article/prose.ts';
import { cpuTime } from '../../support/cpuTime.ts';
import { contextOf } from './readText.ts';

const PUBLISHED = '2025-02-09' as IsoDate;
/** On a busy machine the bound of the test speaks, not that of the runner; in milliseconds. */
const TIMEOUT = 30_000;
const SENTENCES = [
  'The ferry sank on Friday.',
  'In May 1994, a year earlier, the pier burned.',
  'The council will meet next month at noon on Tuesday.',
  'On Feb. 7 the mayor said that the third quarter was dry, compared with a year ago.',
  'From March 3 to April 9 boats came in, and if they had come late, the town would have waited until summer 1995.',
];

/** Reads an article of so many of these sentences, and gives how many dates it has and how long that took, in milliseconds. */
function read(count: number, between: string): { dates: number; took: number } {
  const text = Array.from({ length: count }, (_, at) => SENTENCES[at % SENTENCES.length]).join(between);
  const start = cpuTime();
  const prose = proseFromText(text);
  const dates = readDates(prose, contextOf(prose, PUBLISHED));
  chooseEvents(prose, dates, contextOf(prose, PUBLISHED));
  return { dates: dates.length, took: cpuTime() - start };
}

test.each([
  ['one paragraph', ' '],
  ['a paragraph each', '\n\n'],
])('10,000 date expressions and more, in %s, are read in under 10 seconds', (_name, between) => {
  const { dates, took } = read(5_100, between);
  expect(dates).toBeGreaterThan(10_000);
  expect(took).toBeLessThan(10_000);
}, TIMEOUT);

test.each(['Friday ', 'May 5 and ', 'a year earlier, ', 'at noon on Monday ', '1994-', '3 p.m. to ', 'the last quarter of ', 'had been scheduled to be '])(
  'one sentence of nothing but “%s” is read in under 10 seconds',
  (words) => {
    const start = cpuTime();
    const prose = proseFromText(words.repeat(10_000));
    const dates = readDates(prose, contextOf(prose, PUBLISHED));
    chooseEvents(prose, dates, { published: PUBLISHED, quoted: [] });
    expect(cpuTime() - start).toBeLessThan(10_000);
  },
  TIMEOUT,
);
