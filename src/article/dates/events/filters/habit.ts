/** What happens again and again has no day: "every January", "Tuesday nights", "usually opens in May". */
import { after, before, findInClause, inClause, type DatedClause } from '../datedClause.ts';
import { leavesOut, where } from '../filter.ts';
import { DAY_PARTS, EACH, FREQUENCIES, HABITUAL, OPENING, ORDINALS, TIME_UNITS } from '../lists/habits.ts';
import { NO_NOUN } from '../lists/names.ts';
import { isLetters } from '../sentenceWords.ts';
import { EVERY, HABIT_WORD } from '../wordKinds.ts';

/** "Monday to Friday": the hours of an office, not the days of an event. */
const WEEKDAYS = /^\D*day\b\D*day\b\D*$/i;

export const habit = leavesOut('habit', repeated, where(EVERY, everyTime), where(HABIT_WORD, usual), hours);

function repeated(clause: DatedClause): string | null {
  for (const places of eachPlaces(clause)) if (EACH.has(before(clause, places))) return before(clause, places);
  if (DAY_PARTS.has(after(clause, 1))) return after(clause, 1);
  return /^(?:and|or|to|through)$/.test(after(clause, 1)) && DAY_PARTS.has(after(clause, 3)) ? after(clause, 3) : null;
}

/** "Every week". */
function everyTime(clause: DatedClause): string | null {
  const { words } = clause;
  const each = findInClause(clause, ({ lower }, at) => (lower === 'every' || lower === 'each') && TIME_UNITS.has(words[at + 1]?.lower ?? ''));
  return words[each]?.text ?? null;
}

/** Where "each" stands before its date: "every January", "every second Monday", "each April and October". */
function eachPlaces(clause: DatedClause): number[] {
  if (ORDINALS.has(before(clause, 1))) return [2];
  return /^(?:and|or)$/.test(before(clause, 1)) ? [3] : [1];
}

/** "Usually"; "weekly", unless it stands before a noun: "a weekly paper". */
function usual(clause: DatedClause): string | null {
  const { words } = clause;
  const often = findInClause(clause, ({ lower }, at) => {
    const next = words[at + 1];
    return HABITUAL.has(lower) || (FREQUENCIES.has(lower) && (!next || !isLetters(next) || NO_NOUN.has(next.lower)));
  });
  return words[often]?.text ?? null;
}

function hours(clause: DatedClause): string | null {
  const { precision, text } = clause.date;
  return precision === 'range' && WEEKDAYS.test(text) ? inClause(clause, OPENING) : null;
}
