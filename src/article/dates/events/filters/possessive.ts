/** "Last year's budget", "today's children" and "Friday's paper" are things; "Tuesday's hearing" is an event. */
import { after, isPeriod, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { ISSUES } from '../lists/names.ts';
import { isAtOccasion, namesOccasion } from '../occasions.ts';

export const possessive = leavesOut('possessive', (clause) => (/^['’]s?$/.test(after(clause, 1)) ? (issue(clause) ?? period(clause)) : null));

function issue(clause: DatedClause): string | null {
  return [after(clause, 2), after(clause, 3)].find((word) => ISSUES.has(word)) ?? null;
}

function period(clause: DatedClause): string | null {
  if (/^today$/i.test(clause.date.text)) return namesOccasion(clause, 1) ? null : after(clause, 2);
  return isPeriod(clause.date) && !isAtOccasion(clause, 1) ? after(clause, 2) : null;
}
