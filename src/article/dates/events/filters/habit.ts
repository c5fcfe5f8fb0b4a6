/** What happens again and again has no day: "every January", "Tuesday nights", "usually opens in May". */
import { after, before, findInClause, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { DAY_PARTS, EACH, FREQUENCIES, HABITUAL, OPENING } from '../lists/habits.ts';
import { NO_NOUN } from '../lists/names.ts';

const UNIT = /^(?:years?|months?|weeks?|days?|weekends?|nights?|mornings?|spring|summer|autumn|fall|winter)$/;
/** "Monday to Friday": the hours of an office, not the days of an event. */
const WEEKDAYS = /day\b.*day\b/i;

export const habit: Filter = { name: 'habit', lists: false, decides: (clause) => repeated(clause) ?? usual(clause) ?? hours(clause) };

function repeated(clause: DatedClause): string | null {
  if (EACH.has(before(clause, 1))) return before(clause, 1);
  if (DAY_PARTS.has(after(clause, 1))) return after(clause, 1);
  if (/^(?:and|or|to|through)$/.test(after(clause, 1)) && DAY_PARTS.has(after(clause, 3))) return after(clause, 3);
  const { words } = clause;
  return findInClause(clause, ({ lower }, at) => (lower === 'every' || lower === 'each') && UNIT.test(words[at + 1]?.lower ?? ''))?.text ?? null;
}

function usual(clause: DatedClause): string | null {
  const { words } = clause;
  const found = findInClause(clause, ({ lower }, at) => HABITUAL.has(lower) || (FREQUENCIES.has(lower) && !beforeNoun(words[at + 1]?.lower)));
  return found?.text ?? null;
}

function beforeNoun(next: string | undefined): boolean {
  return next !== undefined && /\p{L}/u.test(next) && !NO_NOUN.has(next);
}

function hours(clause: DatedClause): string | null {
  const { date } = clause;
  if (date.precision !== 'range' || !WEEKDAYS.test(date.text) || /\d/.test(date.text)) return null;
  return findInClause(clause, ({ lower }) => OPENING.has(lower))?.text ?? null;
}
