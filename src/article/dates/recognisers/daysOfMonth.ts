/** A day by its number alone: "on the 12th", "the 12th of last month". */
import { dayInterval, dayOf, monthOf, yearOf } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import { dayNumber, ORDINAL_WORD, pattern, WEEKDAY_NAME, weekdayNumber } from '../patterns.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { DIGITS, NUMBER_WORD, ORDINAL, SHORT_NUMBER, THE, UNIT, WEEKDAY } from '../triggers.ts';

const NTH = '(?:3[01]|[12]?\\d)(?:st|nd|rd|th)';
/** What follows a day, and not the noun that an ordinal counts: "on the 12th floor". */
const ENDS = '(?=\\s*[.,;:)]|$|\\s+(?:and|but|when|at|because|after|before|by|he|she|they|it|we)\\b)';
/** Months away, by the first letter of "this" and "the", "last" and "next". */
const STEPS: Readonly<Record<string, number>> = { t: 0, l: -1, n: 1 };

export const DAYS_OF_MONTH: readonly Recogniser[] = [
  {
    name: 'day-of-month',
    on: UNIT,
    with: ORDINAL,
    begins: SHORT_NUMBER | ORDINAL | NUMBER_WORD | THE,
    pattern: pattern(`(?:the\\s+)?(${NTH}|${ORDINAL_WORD})\\s+(?:day\\s+)?of\\s+(this|last|next|the)\\s+month`),
    read: ([, day, which]) => ({ at: ({ published }) => dayIn(published, STEPS[which![0]!.toLowerCase()]!, dayNumber(day!)) }),
  },
  {
    name: 'day-of-month',
    on: DIGITS,
    with: ORDINAL,
    begins: THE,
    pattern: pattern(`(?<=\\b(?:on|until|till|by|since)\\s+)the\\s+(${NTH})${ENDS}`),
    read: ([, day]) => ({ at: (place) => nearDay(dayNumber(day!), place) }),
  },
  {
    name: 'day-of-month',
    on: WEEKDAY,
    with: ORDINAL,
    pattern: pattern(`(${WEEKDAY_NAME}),?\\s+(?:the\\s+)?(${NTH})${ENDS}`),
    read: ([, weekday, day]) => (weekdayNumber(weekday!) === null ? null : { at: (place) => nearDay(dayNumber(day!), place) }),
  },
];

function dayIn(published: Place['published'], months: number, day: number): Interval | null {
  const count = yearOf(published) * 12 + monthOf(published) - 1 + months;
  const found = dayOf(Math.floor(count / 12), (count % 12) + 1, day);
  return found && dayInterval(found);
}

/** The last such day up to publication, or the next one where the clause speaks of what is to come. */
function nearDay(day: number, { published, tense }: Place): Interval | null {
  const current = dayIn(published, 0, day);
  if (current?.from === published) return current;
  const ahead = tense() === 'future';
  const over = current !== null && current.from < published;
  return over === ahead ? dayIn(published, ahead ? 1 : -1, day) : current;
}
