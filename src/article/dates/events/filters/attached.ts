/** A year that hangs on a noun and dates no verb: "the low point in 2009", "her vote in 2005". */
import { before, inClause, tellsFuture, tellsPast, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { SCHEDULED_PRESENTS } from '../lists/verbs.ts';
import { isPastForm } from '../verbForms.ts';

const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'season', 'range']);
/** What ties a date to a noun; "last year" needs none and goes with a verb. */
const TIES: ReadonlySet<string> = new Set(['in', 'from', 'of', 'by', 'during', 'until', 'for', '(']);
/** How far before the date its verb may stand, beyond commas, in words. */
const REACH = 20;

export const attached = leavesOut('attached', (clause) => (mayHang(clause) && !hasVerb(clause) ? before(clause, 2) : null));

function mayHang(clause: DatedClause): boolean {
  const { date, published, fronted } = clause;
  return LONG.has(date.precision) && TIES.has(before(clause, 1)) && date.from <= published && !fronted;
}

function hasVerb(clause: DatedClause): boolean {
  const { words, first } = clause;
  return tellsPast(clause) || tellsFuture(clause) || inClause(clause, SCHEDULED_PRESENTS) !== null || words.slice(Math.max(0, first - REACH), first).some(({ lower }) => isPastForm(lower));
}
