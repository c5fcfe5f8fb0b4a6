/** Lengths of time and the present at large: "a decade ago", "over the past year", "so far this year". */
import { after, before, findInClause, isPastForm, tellsFuture, tellsPast, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { PRONOUNS, STATES } from '../lists/verbs.ts';

const UNCOUNTED = /\b(?:decades?|centur(?:y|ies))\b.*\b(?:ago|earlier|later|before)$/i;
/** "The past year" is a length of time; "the next day" and "the past weekend" are dates. */
const LENGTH = /^(?:(?:over|in|during|within|for)\s+)?the\s+(?:last|past|next|coming)\s+(?:year|quarter|month|week)\b(?!end)/i;
/** A period that is not over, by itself: a state lasts through it, only a deed or a plan falls into it. */
const PRESENT = /^(?:this|the\s+current)\s+(?:year|season|quarter|month|decade|spring|summer|autumn|fall|winter)$/i;

export const vague: Filter = {
  name: 'vague',
  lists: false,
  decides: (clause) => UNCOUNTED.exec(clause.date.text)?.[0] ?? LENGTH.exec(clause.date.text)?.[0] ?? counted(clause) ?? present(clause) ?? nowadays(clause),
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

/** "Today" that means these days: nothing is done or planned in its clause, something only is. */
function nowadays(clause: DatedClause): string | null {
  if (clause.date.text.toLowerCase() !== 'today' || tellsFuture(clause)) return null;
  const { words } = clause;
  const state = findInClause(clause, ({ lower }, at) => STATES.has(lower) && (lower[0] !== "'" || PRONOUNS.has(words[at - 1]?.lower ?? '')) && !isUnderWay(words[at + 1]?.lower, words[at + 2]?.lower));
  return state?.text ?? (clause.fronted || clause.first - clause.clauseFirst < 3 || tellsPast(clause) || hasVerb(clause) ? null : clause.date.text);
}

/** "Is meeting", "has resigned", "is to speak": not a state. */
function isUnderWay(next = '', third = ''): boolean {
  return next.endsWith('ing') || next === 'to' || third.endsWith('ing') || (isPastForm(next) && !/^(?:owned|made|called|known|used|based|run|led|considered|seen)$/.test(next));
}

function hasVerb(clause: DatedClause): boolean {
  return findInClause(clause, ({ lower }) => /^[a-z]{3,}(?:s|ing)$/.test(lower)) !== null;
}
