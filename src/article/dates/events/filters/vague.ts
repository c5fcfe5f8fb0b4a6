/** Lengths of time and the present at large: "a decade ago", "over the past year", "so far this year". */
import { after, before, tellsFuture, tellsPast, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';

const UNCOUNTED = /\b(?:decades?|centur(?:y|ies))\b.*\b(?:ago|earlier|later|before)$/i;
/** "The past year" is a length of time; "the next day" and "the past weekend" are dates. */
const LENGTH = /^(?:(?:over|in|during|within|for)\s+)?the\s+(?:last|past|next|coming)\s+(?:year|quarter|month|week)\b(?!end)/i;
/** A period that is not over, by itself: a state lasts through it, only a deed or a plan falls into it. */
const PRESENT = /^(?:this|the\s+current)\s+(?:year|season|quarter|month|decade|spring|summer|autumn|fall|winter)$/i;

export const vague: Filter = {
  name: 'vague',
  lists: false,
  decides: (clause) => UNCOUNTED.exec(clause.date.text)?.[0] ?? LENGTH.exec(clause.date.text)?.[0] ?? counted(clause) ?? present(clause),
};

/** "So far this year", "this year alone", "between now and November". */
function counted(clause: DatedClause): string | null {
  if (before(clause, 1) === 'far' && before(clause, 2) === 'so') return 'so far';
  if (before(clause, 1) === 'and' && before(clause, 2) === 'now') return 'now and';
  const next = after(clause, 1);
  if (next === 'alone') return next;
  return (next === 'so' && after(clause, 2) === 'far') || (next === 'to' && after(clause, 2) === 'date') ? `${next} ${after(clause, 2)}` : null;
}

function present(clause: DatedClause): string | null {
  return PRESENT.test(clause.date.text) && !tellsPast(clause) && !tellsFuture(clause) ? clause.date.text : null;
}
