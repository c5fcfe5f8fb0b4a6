/** Holidays and the rules for their days. */
import type { IsoDate } from '../article.ts';
import { dayOf, nthWeekday, shiftDays } from './calendar.ts';

export interface Holiday {
  /** A pattern; non-capturing groups only. */
  words: string;
  /** Whether it is the same without capitals: "on election day". */
  anyCase?: true;
  rule:
    | { month: number; day: number }
    /** The nth weekday (ISO number) of a month; -1 is the last one. `plus` days are added. */
    | { month: number; weekday: number; nth: number; plus?: number }
    /** Days after Easter Sunday. */
    | { easter: number };
}

export const HOLIDAYS: readonly Holiday[] = [
  { words: 'Christmas\\s+Eve', rule: { month: 12, day: 24 } },
  { words: 'Boxing\\s+Day', rule: { month: 12, day: 26 } },
  { words: 'Christmas(?:\\s+Day)?', rule: { month: 12, day: 25 } },
  { words: "New\\s+Year['’]?s\\s+Eve", rule: { month: 12, day: 31 } },
  { words: "New\\s+Year['’]?s\\s+Day", rule: { month: 1, day: 1 } },
  { words: "(?:Martin\\s+Luther\\s+King(?:,?\\s+Jr\\.?)?|MLK)\\s+Day", rule: { month: 1, weekday: 1, nth: 3 } },
  { words: 'Groundhog\\s+Day', rule: { month: 2, day: 2 } },
  { words: "(?:St\\.?\\s+)?Valentine['’]?s\\s+Day", rule: { month: 2, day: 14 } },
  { words: "Presidents?['’]?s?\\s+Day", rule: { month: 2, weekday: 1, nth: 3 } },
  { words: "St\\.?\\s+Patrick['’]?s\\s+Day", rule: { month: 3, day: 17 } },
  { words: 'Ash\\s+Wednesday', rule: { easter: -46 } },
  { words: 'Palm\\s+Sunday', rule: { easter: -7 } },
  { words: 'Good\\s+Friday', rule: { easter: -2 } },
  { words: 'Easter\\s+Monday', rule: { easter: 1 } },
  { words: 'Easter(?:\\s+Sunday)?(?!\\s+(?:Island|egg))', rule: { easter: 0 } },
  { words: 'May\\s+Day', rule: { month: 5, day: 1 } },
  { words: "Mother['’]?s['’]?\\s+Day", rule: { month: 5, weekday: 7, nth: 2 } },
  { words: 'Memorial\\s+Day', rule: { month: 5, weekday: 1, nth: -1 } },
  { words: "Father['’]?s['’]?\\s+Day", rule: { month: 6, weekday: 7, nth: 3 } },
  { words: 'Juneteenth', rule: { month: 6, day: 19 } },
  { words: '(?:the\\s+)?Fourth\\s+of\\s+July|Independence\\s+Day', rule: { month: 7, day: 4 } },
  { words: 'Bastille\\s+Day', rule: { month: 7, day: 14 } },
  { words: 'Labou?r\\s+Day', rule: { month: 9, weekday: 1, nth: 1 } },
  { words: 'Columbus\\s+Day', rule: { month: 10, weekday: 1, nth: 2 } },
  { words: 'Halloween', rule: { month: 10, day: 31 } },
  { words: 'Election\\s+Day', anyCase: true, rule: { month: 11, weekday: 1, nth: 1, plus: 1 } },
  { words: "Veterans?['’]?s?\\s+Day|Armistice\\s+Day|Remembrance\\s+Day", rule: { month: 11, day: 11 } },
  { words: 'Thanksgiving(?:\\s+Day)?', rule: { month: 11, weekday: 4, nth: 4 } },
];

/** The day of a holiday in a year. */
export function holidayDay({ rule }: Holiday, year: number): IsoDate {
  if ('day' in rule) return dayOf(year, rule.month, rule.day)!;
  if ('easter' in rule) return shiftDays(easterSunday(year), rule.easter);
  return shiftDays(nthWeekday(year, rule.month, rule.weekday, rule.nth)!, rule.plus ?? 0);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, 1991). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)!;
}
