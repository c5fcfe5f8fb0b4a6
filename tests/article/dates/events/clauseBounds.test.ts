import { expect, test } from 'vitest';
import { clauseAround } from '../../../../src/article/dates/events/clauseBounds.ts';
import { wordsOf } from '../../../../src/article/dates/events/sentenceWords.ts';

/** The words of the clause around the date in square brackets. */
function clauseOf(marked: string): { clause: string; fronted: boolean } {
  const [before, date] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const words = wordsOf(text, 0, text.length);
  const first = words.findIndex(({ end }) => end > before);
  const last = words.findIndex(({ start }) => start >= date);
  const { clauseFirst, clauseLast, fronted } = clauseAround(words, first, last);
  return { clause: text.slice(words[clauseFirst]!.start, words[clauseLast - 1]!.end).replace(/\.$/, ''), fronted };
}

test.each([
  ['The mayor said that the ferry sank on [Friday], but nobody drowned.', 'the ferry sank on Friday'],
  ['The council met on [Thursday] and the mayor resigned on Friday.', 'The council met on Thursday'],
  ['Profits and sales rose in [2015] at the yard.', 'sales rose in 2015 at the yard'],
  ['She told the council after the vote in [May] to wait.', 'She told the council after the vote in May to wait'],
  ['The yard (the oldest in town) closed in [May].', 'The yard (the oldest in town) closed in May'],
  ['The yard, which closed in [May], was sold.', 'closed in May'],
])('the clause of the date in: %s', (marked, clause) => {
  expect(clauseOf(marked)).toEqual({ clause, fronted: false });
});

test.each([
  ['On [Friday], the ferry sank, they said.', 'On Friday, the ferry sank'],
  ['But late on [Friday] the ferry sank.', 'late on Friday the ferry sank'],
  ['In trading at the pier on [Friday], shares fell.', 'In trading at the pier on Friday, shares fell'],
])('the date leads into: %s', (marked, clause) => {
  expect(clauseOf(marked)).toEqual({ clause, fronted: true });
});
