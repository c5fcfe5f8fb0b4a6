import { describe, expect, test } from 'vitest';
import { readText } from './readText.ts';

/** Blocks, and the first days of what is read in them, in the order of the text. */
const ROWS: readonly (readonly [name: string, blocks: readonly string[], days: readonly string[]])[] = [
  ['an entry without a year follows the one before it', ['Sept. 9, 1986 -- The ferry is launched.', 'Dec. 24 -- It sinks.', 'Feb. 7 -- It is raised.'], ['1986-09-09', '1986-12-24', '1987-02-07']],
  ['a month that is a word too', ['1986: The yard is founded.', 'May: It burns.', '1991: It is sold.'], ['1986-01-01', '1986-05-01', '1991-01-01']],
  ['a date within an entry is the nearest to it', ['August 2019: The yard fails. The town takes it over on 2 December.', 'March 2020: Work halts until summer.'], ['2019-08-01', '2019-12-02', '2020-03-01', '2020-06-01']],
  ['an entry is over', ['Sept. 9, 2024: The ferry is launched.', 'May 3: It sails.'], ['2024-09-09', '2025-05-03']],
  ['a block without a date at its head is no entry', ['Sept. 9, 1986 -- The ferry is launched.', 'It sank on Dec. 24.'], ['1986-09-09', '2024-12-24']],
];

describe('chronologies', () => {
  test.each(ROWS)('%s', (_name, blocks, days) => {
    expect(readText(blocks.join('\n\n'), '2025-02-12').map(({ from }) => from)).toEqual(days);
  });
});
