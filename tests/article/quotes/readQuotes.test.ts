import { expect, test } from 'vitest';
import { readPeople } from '../../../src/article/people/readPeople.ts';
import { proseFromText } from '../../../src/article/prose.ts';
import { pairQuotationMarks } from '../../../src/article/quotes/quotationMarks.ts';
import { readQuotes } from '../../../src/article/quotes/readQuotes.ts';

test('both halves of a quotation broken by its attribution have one speaker', () => {
  const prose = proseFromText('Ann Bell, the harbour master, opened the pier. "It holds," Bell said, "and it will hold for years."');
  const quotes = readQuotes(prose, pairQuotationMarks(prose), readPeople(prose, []));
  expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
    ['It holds', 'Ann Bell'],
    ['and it will hold for years.', 'Ann Bell'],
  ]);
});
