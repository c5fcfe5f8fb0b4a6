import { expect, test } from 'vitest';
import { easterSunday } from '../../../src/article/dates/holidays.ts';
import { dateTable } from './table.ts';

dateTable(
  'holiday',
  [
    ['2025-10-09', 'The crew sang [last Christmas] and will sing [next Easter].', '2024-12-25 worked out', '2026-04-05 worked out'],
    ['2025-02-12', 'The mayor may speak as [Election Day] nears.', '2025-11-04 worked out'],
    ['2024-10-28', 'The ferry will run on [election day].', '2024-11-05 worked out'],
    ['2025-02-09', 'The ferry ran on [Christmas Day].', '2024-12-25 worked out'],
    ['2025-02-09', 'It will not run on [Labor Day].', '2025-09-01 worked out'],
    ['2025-12-01', 'The duty was raised in the [St Andrew’s Day] decision, and cut on [St. David’s Day].', '2025-11-30 worked out', '2025-03-01 worked out'],
    ['2024-12-02', 'They ate together on [Thanksgiving].', '2024-11-28 worked out'],
    ['2025-02-09', 'The fire broke out on [New Year’s Eve 1999].', '1999-12-31 said'],
    ['2024-10-28', 'Voters will choose on [Election Day].', '2024-11-05 worked out'],
    ['2025-04-01', 'On [Easter Monday], a fire closed the pier.', '2024-04-01 worked out'],
    ['2025-04-01', 'The bells will ring on [Good Friday].', '2025-04-18 worked out'],
    ['2025-09-05', 'The mill opened on [Flag Day 1961].', '1961-06-14 said'],
    ['2025-09-05', 'The beach was full on [Labor Day weekend].', '2025-08-30..2025-09-01 worked out'],
    ['2024-11-14', 'The yard hopes for [Black Friday].', '2024-11-29 worked out'],
    ['2024-01-10', 'The mill moved over [New Year’s weekend].', '2023-12-30..2024-01-01 worked out'],
    ['2025-03-05', 'The strike will last through [Holy Week] and end on [Whit Monday].', '2025-04-14..2025-04-20 worked out', '2025-06-09 worked out'],
    ['2024-12-02', 'The mill shut on [Melbourne Cup Day last year].', '2023-11-07 worked out'],
    ['2025-07-09', 'Boats raced on [the Fourth of July].', '2025-07-04 worked out'],
    ['2024-03-06', 'She won the harbour states on [Super Tuesday].', '2024-03-05 worked out'],
    ['2015-11-09', 'Much will be told on [Super Tuesday].', '2016-03-01 worked out'],
    ['2025-10-11', 'The yard was shut for [Yom Kippur], and last on [Rosh Hashana].', '2025-10-02 worked out', '2025-09-23 worked out'],
    ['2025-02-12', 'Boats raced at [Lunar New Year], and on [Fat Tuesday 2019].', '2025-01-29 worked out', '2019-03-05 said'],
    ['2024-11-27', 'Boats will be full over [Thanksgiving holiday weekend].', '2024-11-28..2024-12-01 worked out'],
    ['2025-05-05', 'Boats lay idle on [International Workers’ Day].', '2025-05-01 worked out'],
  ],
  [
    ['2025-02-12', 'The hall sold Christmas trees and Easter eggs.'],
    ['1989-11-20', 'Brokers still speak of Black Friday with a shudder.'],
    ['2025-02-09', 'It was a holy week for all saints of the day.'],
    ['2025-02-09', 'Every Christmas the choir sings.'],
    ['2025-02-09', 'A new year begins; a good friday is a rare thing.'],
    ['2027-02-12', 'Nobody knows yet who runs on Super Tuesday.'],
    ['2025-05-05', 'Boats lay idle on Labour Day, which is not the same everywhere.'],
  ],
);

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});
