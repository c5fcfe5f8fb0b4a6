/** The present at large: "today" for these days, "this year" as the time through which something lasts. */
import { before, findInClause, inClause, tellsFuture, tellsPast, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { AUXILIARIES, CONDITIONS_OF_THINGS, PRONOUNS, SCHEDULED_PRESENTS, STATES } from '../lists/verbs.ts';
import { isPastForm } from '../verbForms.ts';

/** A period that is not over, by itself: a state lasts through it, only a deed or a plan falls into it. */
const PERIOD = /^(?:this|the\s+current)\s+(?:year|season|quarter|month|decade|spring|summer|autumn|fall|winter)$/i;
/** "Today" right at the head of a clause goes with its verb. */
const HEAD = 3;

export const present = leavesOut('present', lasting, nowadays);

function lasting(clause: DatedClause): string | null {
  if (!PERIOD.test(clause.date.text) || tellsPast(clause) || tellsFuture(clause)) return null;
  return inClause(clause, SCHEDULED_PRESENTS) ? null : clause.date.text;
}

/** "Today" where nothing is done or planned, and something only is. */
function nowadays(clause: DatedClause): string | null {
  const { date, words, first, clauseFirst, fronted } = clause;
  if (date.text.toLowerCase() !== 'today' || tellsFuture(clause)) return null;
  if (before(clause, 1) === 'even') return 'even';
  const state = findInClause(clause, (_word, at) => isState(clause, at));
  if (state >= 0) return words[state]!.text;
  const acts = tellsPast(clause) || inClause(clause, AUXILIARIES) !== null || inClause(clause, SCHEDULED_PRESENTS) !== null;
  return fronted || first - clauseFirst < HEAD || acts ? null : date.text;
}

/** "Is", "has" and "'s", but not "is meeting", "has resigned", "is to speak". */
function isState({ words }: DatedClause, at: number): boolean {
  const { lower } = words[at]!;
  if (!STATES.has(lower) || (lower.startsWith("'") && !PRONOUNS.has(words[at - 1]?.lower ?? ''))) return false;
  const [next = '', third = ''] = [words[at + 1]?.lower, words[at + 2]?.lower];
  return !(next === 'to' || next.endsWith('ing') || third.endsWith('ing') || (isPastForm(next) && !CONDITIONS_OF_THINGS.has(next)));
}
