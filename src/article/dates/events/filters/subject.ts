/** A time that the sentence is about, in place of one at which something happens: "this week is fine", "2016 was a good year". */
import { after, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { TIME_SUBJECT_VERBS } from '../lists/names.ts';

export const subject: Filter = { name: 'subject', lists: false, decides: (clause) => (standsAlone(clause) && TIME_SUBJECT_VERBS.has(after(clause, 1)) ? after(clause, 1) : null) };

/** No preposition leads to the date, and the clause begins with it. */
function standsAlone({ first, clauseFirst, words }: DatedClause): boolean {
  return first === clauseFirst || (first === clauseFirst + 1 && words[clauseFirst]!.lower === 'and');
}
