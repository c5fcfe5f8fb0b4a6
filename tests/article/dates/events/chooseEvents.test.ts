import { expect, test } from 'vitest';
import type { IsoDate } from '../../../../src/article/article.ts';
import { chooseEvents } from '../../../../src/article/dates/chooseEvents.ts';
import { readDates } from '../../../../src/article/dates/readDates.ts';
import { proseFromText } from '../../../../src/article/prose.ts';
import { cpuTime } from '../../../support/cpuTime.ts';
import { contextOf } from '../readText.ts';

const PUBLISHED = '2025-02-09' as IsoDate;

function timelineOf(...paragraphs: string[]) {
  return updatedTimelineOf(null, ...paragraphs);
}

function updatedTimelineOf(updated: string | null, ...paragraphs: string[]) {
  const prose = proseFromText(paragraphs.join('\n\n'));
  const context = { ...contextOf(prose, PUBLISHED), updated: updated as IsoDate | null };
  return chooseEvents(prose, readDates(prose, context), context);
}

const days = (entries: ReturnType<typeof timelineOf>): string[] => entries.map(({ from, to }) => (from === to ? from : `${from}..${to}`));

test('entries stand in time order, then in the order of the text', () => {
  const entries = timelineOf('The bridge opens on Feb. 20.', 'The council met on Friday.', 'The mayor resigned in January.', 'The ferry sank on Friday.');
  expect(days(entries)).toEqual(['2025-01-01..2025-01-31', '2025-02-07', '2025-02-07', '2025-02-20']);
  expect(entries[1]!.start).toBeLessThan(entries[2]!.start);
});

test('each dated event of a sentence is an entry; two at one time are one', () => {
  expect(days(timelineOf('The council met on Thursday and voted on Friday.'))).toEqual(['2025-02-06', '2025-02-07']);
  expect(days(timelineOf('The council met on Friday and voted late Friday.'))).toEqual(['2025-02-07']);
});

test('what begins after publication is planned', () => {
  expect(timelineOf('The bridge will open on Feb. 20.', 'The council met on Friday.').map(({ planned }) => planned)).toEqual([false, true]);
});

test('what an update tells of as over is not planned', () => {
  const plannedIn = (...paragraphs: string[]) => updatedTimelineOf('2025-02-12', ...paragraphs).map(({ planned }) => planned);
  expect(plannedIn('Update, Feb. 11: The crew was brought ashore.')).toEqual([false]);
  expect(plannedIn('The council will vote on Feb. 11.')).toEqual([true]);
  expect(plannedIn('The vote was set for Feb. 11 and will be public.')).toEqual([true]);
  expect(plannedIn('Update, Feb. 13: The crew was brought home.')).toEqual([true]);
});

test('an entry carries the words that its date was read from', () => {
  const [entry] = timelineOf('The council met late on Feb. 7.');
  expect(entry!.words).toMatchObject({ text: 'Feb. 7' });
  expect(entry).toMatchObject({ precision: 'day', rule: 'month-day', certainty: 'worked out', planned: false });
});

test('a claim about what would have been leaves the day on which it was made', () => {
  expect(days(timelineOf('The mayor said on Feb. 7 that the pier would not have burned if she had been in office in 2022.'))).toEqual(['2025-02-07']);
});

test('an article without dates has no timeline', () => {
  expect(timelineOf('The harbor was quiet.')).toEqual([]);
  expect(timelineOf('')).toEqual([]);
});

test('time grows in proportion to the text', () => {
  const sentence = 'On Feb. 7, 2024 the boats (all of them) came in, and if they had not come by March 3 the town, which "waited", would have sent for help since 1994 ';
  const cost = (times: number): number => {
    const prose = proseFromText(sentence.repeat(times));
    const context = contextOf(prose, PUBLISHED);
    const dates = readDates(prose, context);
    const start = cpuTime();
    chooseEvents(prose, dates, context);
    return cpuTime() - start;
  };
  const least = (times: number): number => Math.min(cost(times), cost(times), cost(times));
  const [small, large] = [least(100), least(800)];
  expect(large).toBeLessThan(8 * 4 * small + 100);
});
