import { expect, test } from 'vitest';
import { splitSentences } from '../../src/article/sentences.ts';

/** Each row is one block, its sentences separated by a bar. */
const BLOCKS = [
  'The ferry sailed at noon.| It came back at dusk.',
  'Mayor J. R. Okoro spoke on Feb. 7 in the U.S. Senate.| She left.',
  'The vote was at 9 a.m. Tuesday.',
  'It opens at 6 p.m.| Bell said so.',
  'The vote was at 9 p.m. Eastern time, or 2 a.m. in London.',
  'He works for Harbour Co.| The company is old.',
  '“It is time.| We must act,” she said.| Nobody did.',
  '“Why now?” the mayor asked.',
  '“Why now?” Ann Bell asked.',
  'It cost $2.50 a share, vs. 3 before.',
  'No. 4 was late.| Did it matter?| No.',
  'St. Mary’s Church stands in Conn. near Gov. Lee’s house.',
  'He left...| She stayed.',
];

test.each(BLOCKS)('%s', (row) => {
  const block = row.replaceAll('|', '');
  expect(splitSentences(block).map(({ start, end }) => block.slice(start, end))).toEqual(row.split('|').map((part) => part.trim()));
});
