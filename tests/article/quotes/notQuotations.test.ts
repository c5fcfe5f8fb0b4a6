import { expect, test } from 'vitest';
import { quotesOf } from './attributionTable.ts';

/** Each row has marks, and nothing in it that is listed. */
const NOTHING_SAID = [
  'Ann Bell read from “The Lamps of Port Ellery” at noon.',
  'The so-called “smart” crane fell over.',
  'The word “pier” has four letters, Ann Bell said.',
  'Robert “Bob” Okoro came by boat.',
  'They danced to the song “What the Harbour Told Me” until ten.',
  'Her book, titled “a winter without a bridge,” sold out.',
  'The “good old days” were wet.',
];

test.each(NOTHING_SAID)('%s', (text) => {
  expect(quotesOf(text).quotes.map((quote) => quote.text)).toEqual([]);
});

test('long words that nobody claims are listed without a speaker', () => {
  expect(quotesOf('There is talk of “a town that turned its back upon the sea.”').quotes).toMatchObject([{ speaker: null, rule: 'no-attribution' }]);
});
