import { expect, test } from 'vitest';
import type { IsoDate, ListedEvent } from '../../src/article/article.ts';
import { showInterval, showInYear } from '../../src/components/days.ts';
import { lineOf, sentenceWithWords } from '../../src/components/timeLine.ts';
import { explainDate } from '../../src/components/whyDate.ts';

const eventOf = (from: string, to: string, given: Partial<ListedEvent> = {}): ListedEvent => ({
  start: 10, end: 40, text: 'The clock stopped on Saturday.', from: from as IsoDate, to: to as IsoDate, precision: from === to ? 'day' : 'range',
  planned: false, certainty: 'said', rule: 'test', words: null, sentence: 1, ...given,
});

test.each([
  ['2025-03-01', '2025-03-01', 'day', 'Sat 1 March', 'Sat 1 March 2025'],
  ['2025-03-01', '2025-03-31', 'month', 'March', 'March 2025'],
  ['2024-02-01', '2024-02-29', 'month', 'February', 'February 2024'],
  ['2025-03-03', '2025-03-09', 'week', 'Week of 3 March', 'Week of 3 March 2025'],
  ['2025-01-01', '2025-03-31', 'quarter', 'January–March', 'January–March 2025'],
  ['2025-01-01', '2025-12-31', 'year', '2025', '2025'],
  ['1950-01-01', '1959-12-31', 'decade', '1950s', '1950s'],
  ['2025-03-12', '2025-03-16', 'range', '12–16 March', '12–16 March 2025'],
  ['2025-03-28', '2025-04-02', 'range', '28 Mar – 2 Apr', '28 Mar – 2 Apr 2025'],
  ['2023-01-01', '2024-12-31', 'range', '2023–2024', '2023–2024'],
  ['2024-12-01', '2025-02-28', 'season', 'Dec 2024 – Feb 2025', 'Dec 2024 – Feb 2025'],
] as const)('%s to %s (%s) reads as %s', (from, to, precision, inYear, whole) => {
  const interval = { from: from as IsoDate, to: to as IsoDate, precision };
  expect([showInYear(interval), showInterval(interval)]).toEqual([inYear, whole]);
});

test('a line marks new years, gaps, repeated days, plans and how dates were read', () => {
  const line = lineOf([
    eventOf('1931-06-06', '1931-06-06'),
    eventOf('2024-01-01', '2024-12-31', { precision: 'year', certainty: 'approximate' }),
    eventOf('2024-09-16', '2024-09-16', { certainty: 'worked out' }),
    eventOf('2024-09-16', '2024-09-16', { certainty: 'worked out' }),
    eventOf('2025-10-01', '2025-10-01', { planned: true }),
  ]);
  expect(line).toEqual([
    { kind: null, unit: '1931', label: 'Sat 6 June' },
    { kind: 'soft gap3', unit: null, label: '2024' },
    { kind: 'ring gap1', unit: null, label: 'Mon 16 September' },
    { kind: 'ring same', unit: null, label: 'Mon 16 September' },
    { kind: 'plan gap2', unit: '2025', label: 'Wed 1 October' },
  ]);
});

test('within a year, the line marks new months', () => {
  expect(lineOf([eventOf('2025-03-01', '2025-03-31', { precision: 'month' }), eventOf('2025-03-04', '2025-03-04'), eventOf('2025-04-01', '2025-04-01')], 'months').map(({ unit }) => unit)).toEqual([null, null, 'April']);
});

test('the words of a date are found in their sentence, and nowhere else', () => {
  expect(sentenceWithWords(eventOf('2025-03-01', '2025-03-01', { words: { start: 31, end: 39, text: 'Saturday' } }))).toBe('The clock stopped on <b>Saturday</b>.');
  expect(sentenceWithWords(eventOf('2025-03-01', '2025-03-01', { words: { start: 30, end: 38, text: 'Saturday' } }))).toBe('The clock stopped on Saturday.');
});

const read = (words: string, rule: string, given: Partial<ListedEvent> = {}): ListedEvent =>
  eventOf('2025-03-01', '2025-03-01', { certainty: 'worked out', rule, words: { start: 0, end: 8, text: words }, ...given });

test.each([
  [read('Saturday', 'weekday'), '“Saturday”, counted from the day of publication: Sat 1 March 2025. Published Monday 3 March 2025.'],
  [read('March 1', 'month-day'), '“March 1”, in the year that fits the day of publication: Sat 1 March 2025. Published Monday 3 March 2025.'],
  [read('Oct. 5', 'month-day', { from: '2024-10-05' as IsoDate, to: '2024-10-05' as IsoDate }), '“Oct. 5”, worked out from the day of publication or from another date in the text: Sat 5 October 2024. Published Monday 3 March 2025.'],
  [read('Oct. 5', 'month-day', { from: '1995-10-05' as IsoDate, to: '1995-10-05' as IsoDate }), '“Oct. 5”, counted from another date in the text: Thu 5 October 1995. Published Monday 3 March 2025.'],
  [read('Jan. 5', 'month-day', { from: '2026-01-05' as IsoDate, to: '2026-01-05' as IsoDate }), '“Jan. 5”, in the year that fits the day of publication: Mon 5 January 2026. Published Monday 3 March 2025.'],
  [read('the end of May 2030', 'month-year', { from: '2030-05-01' as IsoDate, to: '2030-05-31' as IsoDate, precision: 'month', certainty: 'approximate' }), '“the end of May 2030”, as the text gives it: roughly May 2030. Published Monday 3 March 2025.'],
  [read('two days ago', 'offset'), '“two days ago”, counted from the day of publication: Sat 1 March 2025. Published Monday 3 March 2025.'],
  [read('a day later', 'offset'), '“a day later”, counted from another date in the text: Sat 1 March 2025. Published Monday 3 March 2025.'],
  [read('a year ago', 'offset', { from: '2024-10-01' as IsoDate, to: '2024-12-31' as IsoDate, precision: 'quarter' }), '“a year ago”, worked out from the day of publication or from another date in the text: October–December 2024. Published Monday 3 March 2025.'],
  [read('the following day', 'relative-unit'), '“the following day”, counted from another date in the text: Sat 1 March 2025. Published Monday 3 March 2025.'],
  [read('Saturday', 'weekday', { from: '2024-09-07' as IsoDate, to: '2024-09-07' as IsoDate }), '“Saturday”, worked out from the day of publication or from another date in the text: Sat 7 September 2024. Published Monday 3 March 2025.'],
  [read('1 March 2025', 'day-month-year', { certainty: 'said' }), 'The text gives it whole: “1 March 2025”.'],
  [eventOf('2025-03-01', '2025-03-01'), 'An editor gave this date: Sat 1 March 2025.'],
])('the reason for a date claims no more than is known', (entry, reason) => {
  expect(explainDate(entry, '2025-03-03')).toBe(reason);
});
