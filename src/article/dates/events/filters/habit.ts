/** What happens again and again has no day: "every January", "Tuesday nights", "usually opens in May". */
import { after, before, findInClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { DAY_PARTS, EACH, HABITUAL, OPENING } from '../lists/habits.ts';

export const habit: Filter = {
  name: 'habit',
  lists: false,
  decides: (clause) => {
    if (EACH.has(before(clause, 1))) return before(clause, 1);
    if (DAY_PARTS.has(after(clause, 1))) return after(clause, 1);
    const each = findInClause(clause, ({ lower }, at) => (lower === 'every' || lower === 'each') && /^(?:year|month|week|day|spring|summer|fall|winter)$/.test(clause.words[at + 1]?.lower ?? ''));
    if (each) return each.text;
    if (clause.date.precision === 'range' && /^\p{L}/u.test(clause.date.text)) {
      const hours = findInClause(clause, ({ lower }) => OPENING.has(lower));
      if (hours && !/\d/.test(clause.date.text)) return hours.text;
    }
    return findInClause(clause, ({ lower }) => HABITUAL.has(lower))?.text ?? null;
  },
};
