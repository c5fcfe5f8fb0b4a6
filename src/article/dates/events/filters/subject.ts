/** A time that the clause is about, in place of one at which something happens: "this week is fine", "2016 was a good year". */
import { after, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { TIME_SUBJECT_VERBS } from '../lists/names.ts';

export const subject = leavesOut('subject', (clause) => (opensClause(clause) ? verb(clause) : null));

/** The verb right after the date, or within the quotation that begins there. */
function verb(clause: DatedClause): string | null {
  const next = /^["“]$/.test(after(clause, 1)) ? after(clause, 2) : after(clause, 1);
  return TIME_SUBJECT_VERBS.has(next) ? next : null;
}

/** No preposition leads to the date, and the clause begins with it. */
function opensClause({ first, clauseFirst, words }: DatedClause): boolean {
  return first === clauseFirst || /^(?:and|as)$/.test(words[first - 1]!.lower);
}
