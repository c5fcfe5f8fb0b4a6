/** Lengths of time name no date: "a decade ago", "over the past year", "so far this year", "more than 20 years ago". */
import { after, before, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { ROUGHLY } from '../lists/comparisons.ts';

const DECADES = /\b(?:decades?|centur(?:y|ies))\b.*\b(?:ago|earlier|later|before)$/i;
/** "The past year" is a length of time; "the next day" and "the past weekend" are dates. */
const THE_PAST = /^(?:(?:over|in|during|within|for)\s+)?the\s+(?:last|past|next|coming)\s+(?:decade|year|quarter|month|week)\b(?!end)/i;
const OFFSET = /\b(?:ago|earlier|later)$/i;

export const duration = leavesOut('duration', uncounted, rounded, counted);

function uncounted({ date }: DatedClause): string | null {
  return DECADES.exec(date.text)?.[0] ?? THE_PAST.exec(date.text)?.[0] ?? null;
}

/** "More than 20 years ago", "nearly two years earlier": a year that nobody named. */
function rounded(clause: DatedClause): string | null {
  if (!OFFSET.test(clause.date.text)) return null;
  const last = before(clause, 1);
  const two = `${before(clause, 2)} ${last}`;
  if (/^(?:(?:more|less|fewer) than|at least)$/.test(two)) return two;
  return ROUGHLY.has(last) ? last : null;
}

/** "So far this year", "this year alone", "between now and November". */
function counted(clause: DatedClause): string | null {
  const lead = /^(?:in|during|for)$/.test(before(clause, 1)) ? 2 : 1;
  if (before(clause, lead) === 'far' && before(clause, lead + 1) === 'so') return 'so far';
  if (before(clause, 1) === 'and' && before(clause, 2) === 'now') return 'now and';
  if (after(clause, 1) === 'alone') return 'alone';
  const next = `${after(clause, 1)} ${after(clause, 2)}`;
  return next === 'so far' || next === 'to date' ? next : null;
}
