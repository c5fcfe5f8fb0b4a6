import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

/** To whom or on what occasion each quotation of a text was said. */
function occasionsOf(text: string): (string | null)[] {
  const { article } = readArticle('tower.md', new TextEncoder().encode(`---\ntitle: Tower\ndate: 2025-03-03\n---\n\n${text}\n`));
  return article!.quotes.map(({ occasion }) => {
    if (occasion) expect(article!.text.slice(occasion.start, occasion.end)).toBe(occasion.text);
    return occasion?.text ?? null;
  });
}

test.each([
  ['an outlet by name', '“The clock is mine,” Ann Bell told the Tower Gazette.', 'told the Tower Gazette'],
  ['a station and its program', '“The clock is mine,” Ann Bell told Radio Tower’s “Good Evening” on Friday.', 'told Radio Tower’s “Good Evening”'],
  ['an audience', '“The clock is mine,” Ann Bell told reporters on the pier.', 'told reporters'],
  ['an audience in several words', '“The clock is mine,” Ann Bell told a crowded news conference.', 'told a crowded news conference'],
  ['a day before the verb', 'Ann Bell on Thursday told the council that the clock was “hers for good and all.”', 'told the council'],
  ['a writing', '“The clock is mine,” Ann Bell said in an email.', 'in an email'],
  ['a writing at the beginning', 'In a written statement, Ann Bell said: “The clock is mine.”', 'In a written statement'],
  ['an interview and with whom', '“The clock is mine,” Ann Bell said in an interview with the Tower Gazette.', 'in an interview with the Tower Gazette'],
  ['a gathering', '“The clock is mine,” Ann Bell said at a public hearing.', 'at a public hearing'],
])('%s', (_what, text, occasion) => {
  expect(occasionsOf(text)).toEqual([occasion]);
});

test.each([
  ['somebody by name', '“The clock is mine,” Ann Bell told her brother.'],
  ['nobody', '“The clock is mine,” Ann Bell said.'],
  ['a writing of another clause', '“The clock is mine,” Ann Bell said after the mayor had denied it in a statement.'],
  ['a writing of another speaker', '“The clock is mine,” Ann Bell said; the mayor denied it in a statement.'],
  ['another sentence', '“The clock is mine,” Ann Bell said. In a statement it was called lost.'],
  ['a verb that is not telling', '“The clock is mine,” Ann Bell said of the Tower Gazette.'],
])('%s is no occasion', (_what, text) => {
  expect(occasionsOf(text)).toEqual([null]);
});
