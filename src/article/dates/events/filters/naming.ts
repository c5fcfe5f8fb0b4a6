/** A year or a month that says which one: "the 2016 campaign", "House Bill 1523", "the Clean Air Act of 1990". */
import { before, isPeriod, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { FRONTING } from '../lists/clauses.ts';
import { DATE_PREPOSITIONS, DATED_BY_OF, DETERMINERS, NO_NOUN } from '../lists/names.ts';
import { isAtOccasion } from '../occasions.ts';
import { isLetters } from '../sentenceWords.ts';

const YEAR = /^\d{4}$/;
const RELATIVE = /\b(?:last|this|next|that|ago|earlier|later)\b/i;

export const naming = leavesOut('naming', ofYear, afterNoun, beforeNoun);

/** "Of" ties a year to a name, but not in "the spring of 1990". */
function ofYear(clause: DatedClause): string | null {
  if (before(clause, 1) !== 'of' || !/^(?:year|decade|quarter)$/.test(clause.date.precision)) return null;
  return DATED_BY_OF.has(before(clause, 2)) || before(clause, 2) === 'as' ? null : `${before(clause, 2)} of`;
}

/** A number right after a noun. */
function afterNoun({ words, first, date }: DatedClause): string | null {
  const previous = words[first - 1];
  if (!previous || !YEAR.test(date.text) || !isLetters(previous)) return null;
  const { lower, text } = previous;
  return DATE_PREPOSITIONS.has(lower) || FRONTING.has(lower) || DETERMINERS.has(lower) || /(?:ed|ly)$/.test(lower) ? null : text;
}

/** Between a determiner and a noun; at the head of a sentence or of an apposition. */
function beforeNoun(clause: DatedClause): string | null {
  const { words, first, last, date } = clause;
  const next = words[last];
  if (!isPeriod(date) || !next || !isLetters(next) || NO_NOUN.has(next.lower) || next.lower.endsWith('ed')) return null;
  if (/\p{L}-\p{L}/u.test(date.text)) return next.text;
  const previous = words[first - 1];
  if (!previous || previous.lower === ',') return YEAR.test(date.text) && (!previous || /^\p{Ll}/u.test(next.text)) ? next.text : null;
  if (!(isLetters(previous) || previous.lower === "'s") || DATE_PREPOSITIONS.has(previous.lower) || RELATIVE.test(date.text)) return null;
  return isAtOccasion(clause, 0) ? null : next.text;
}
