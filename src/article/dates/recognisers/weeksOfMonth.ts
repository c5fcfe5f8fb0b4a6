/** Weeks of a month by their number: "the third week of August". */
import { monthInterval, shiftDays, weekInterval } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import { MONTH_NAME, monthNumber, pattern, YEAR } from '../patterns.ts';
import type { Recogniser } from '../recogniser.ts';
import { MONTH, ORDINAL, RELATIVE, THE, UNIT } from '../triggers.ts';

const NTH: readonly string[] = ['first', 'second', 'third', 'fourth'];

export const WEEKS_OF_MONTH: readonly Recogniser[] = [
  {
    name: 'week-of-month',
    on: MONTH,
    with: UNIT,
    begins: ORDINAL | RELATIVE | THE,
    pattern: pattern(`(?:the\\s+)?(?:(${NTH.join('|')})|(?:very\\s+)?(?:last|final))\\s+(?:full\\s+)?week\\s+(?:of|in)\\s+(${MONTH_NAME})(?!\\s*\\d{1,2}(?!\\d))(?:,?\\s+(?:of\\s+)?(${YEAR}))?`),
    read: ([, nth, name, year]) => {
      const month = monthNumber(name!);
      if (month === null) return null;
      const inYear = (of: number): Interval => nthWeek(monthInterval(of, month), nth === undefined ? -1 : NTH.indexOf(nth.toLowerCase()));
      return year === undefined ? { inYear } : inYear(Number(year));
    },
  },
];

/** The calendar week that holds most of the month's first, second … seven days, or of its last seven for -1. */
function nthWeek({ from, to }: Interval, nth: number): Interval {
  return weekInterval(nth < 0 ? shiftDays(to, -3) : shiftDays(from, nth * 7 + 3));
}
