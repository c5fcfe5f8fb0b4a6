/** Holidays, with a year or without. */
import { dayInterval } from '../calendar.ts';
import { holidayDay, HOLIDAYS } from '../holidays.ts';
import { pattern, YEAR } from '../patterns.ts';
import type { Recogniser } from '../recogniser.ts';
import { HOLIDAY } from '../triggers.ts';

export const HOLIDAY_RULES: readonly Recogniser[] = [
  {
    name: 'holiday',
    on: HOLIDAY,
    pattern: pattern(`(?:${HOLIDAYS.map(({ words }) => `(${words})`).join('|')})(?:,?\\s+(?:of\\s+|in\\s+)?(${YEAR}))?`),
    read: (match) => {
      const holiday = HOLIDAYS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
      const year = match[HOLIDAYS.length + 1];
      if (!/^\p{Lu}/u.test(match[0].replace(/^the\s+/i, ''))) return null;
      const inYear = (of: number) => dayInterval(holidayDay(holiday, of));
      return year === undefined ? { inYear } : inYear(Number(year));
    },
  },
];
