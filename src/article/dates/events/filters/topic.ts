/** A period that something is about or for, not one in which it happened: "the budget for 2016", "growth this year". */
import { before, inClause, isPeriod, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { APPOINTED } from '../lists/appointments.ts';
import { MEASURES } from '../lists/measures.ts';

export const topic = leavesOut('topic', (clause) => (isPeriod(clause.date) ? (meantFor(clause) ?? asOf(clause) ?? measured(clause)) : null));

function meantFor(clause: DatedClause): string | null {
  return before(clause, 1) === 'for' && !inClause(clause, APPOINTED) ? 'for' : null;
}

function asOf(clause: DatedClause): string | null {
  return before(clause, 2) === 'as' && before(clause, 1) === 'of' ? 'as of' : null;
}

function measured(clause: DatedClause): string | null {
  return MEASURES.has(before(clause, 1)) ? before(clause, 1) : null;
}
