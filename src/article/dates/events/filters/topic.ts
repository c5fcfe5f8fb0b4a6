/** A period that something is about or for, not one in which it happened: "the budget for 2016", "growth this year". */
import { before, findInClause, isPeriod } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { MEASURES } from '../lists/measures.ts';
import { APPOINTED } from '../lists/appointments.ts';

export const topic: Filter = {
  name: 'topic',
  lists: false,
  decides: (clause) => {
    if (!isPeriod(clause.date)) return null;
    if (before(clause, 1) === 'for' && !findInClause(clause, ({ lower }) => APPOINTED.has(lower))) return 'for';
    if (before(clause, 2) === 'as' && before(clause, 1) === 'of') return 'as of';
    return MEASURES.has(before(clause, 1)) ? before(clause, 1) : null;
  },
};
