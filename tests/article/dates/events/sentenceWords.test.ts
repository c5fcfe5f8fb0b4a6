import { expect, test } from 'vitest';
import { isCapital, isFigure, isLetters, isNumber, wordsOf } from '../../../../src/article/dates/events/sentenceWords.ts';

const texts = (text: string): string[] => wordsOf(text, 0, text.length).map((word) => word.text);

test.each([
  ["The mayor's boat, they'll say, wasn't there.", ['The', 'mayor', "'s", 'boat', ',', 'they', "'ll", 'say', ',', "wasn't", 'there', '.']],
  ['The U.S. ferry cost $1,200.50, up 4.5%.', ['The', 'U.S', '.', 'ferry', 'cost', '$1,200.50', ',', 'up', '4.5%', '.']],
  ['Third-quarter sales — “good” (for 2024)', ['Third-quarter', 'sales', '—', '“', 'good', '”', '(', 'for', '2024', ')']],
])('%s', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('offsets count from the start of the text', () => {
  const text = 'Fog. The ferry sank.';
  expect(wordsOf(text, 5, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'ferry', 'sank', '.']);
});

test('words are told apart', () => {
  const [bell, twenty, dollars, said] = wordsOf('Bell twenty $5 said', 0, 19);
  expect([bell, twenty, dollars, said].map((word) => [isCapital(word!), isNumber(word!), isFigure(word!), isLetters(word!)])).toEqual([
    [true, false, false, true],
    [false, true, false, true],
    [false, true, true, false],
    [false, false, false, true],
  ]);
});
