/** Holidays and the rules for their days. */
import type { IsoDate } from '../article.ts';
import { dayOf, nthWeekday, shiftDays } from './calendar.ts';
import { gregorianDay, type OtherDay } from './otherCalendars.ts';

export interface Holiday {
  /** A pattern; non-capturing groups only. */
  words: string;
  /** Whether it is the same without capitals: "on election day". */
  anyCase?: true;
  /** The first year that it was kept, or was widely spoken of by its name. */
  since?: number;
  /** Whether it is the whole week that ends in its day. */
  week?: true;
  rule:
    | { month: number; day: number }
    /** The nth weekday (ISO number) of a month; -1 is the last one. `plus` days are added. */
    | { month: number; weekday: number; nth: number; plus?: number }
    /** Days after Easter Sunday. */
    | { easter: number }
    | { other: OtherDay }
    /** Set anew each time: nothing is known of other years. */
    | { days: readonly string[] };
}

/** The day of the presidential primaries on which most American states vote. */
const SUPER_TUESDAYS = ['1988-03-08', '1992-03-10', '1996-03-12', '2000-03-07', '2004-03-02', '2008-02-05', '2012-03-06', '2016-03-01', '2020-03-03', '2024-03-05'];

export const HOLIDAYS: readonly Holiday[] = [
  { words: 'Christmas\\s+Eve', rule: { month: 12, day: 24 } },
  { words: 'Boxing\\s+Day', rule: { month: 12, day: 26 } },
  { words: 'Christmas(?:\\s+Day)?', rule: { month: 12, day: 25 } },
  { words: "New\\s+Year['’]?s\\s+Eve", rule: { month: 12, day: 31 } },
  { words: "New\\s+Year['’]?s\\s+Day", rule: { month: 1, day: 1 } },
  { words: "New\\s+Year['’]?s(?=\\s+(?:week|weekend)\\b)", rule: { month: 1, day: 1 } },
  { words: 'Burns\\s+Night', rule: { month: 1, day: 25 } },
  { words: 'Australia\\s+Day', rule: { month: 1, day: 26 } },
  { words: "(?:Martin\\s+Luther\\s+King(?:,?\\s+Jr\\.?)?|MLK)(?:\\s+Day|['’]s\\s+birthday\\s+holiday)", rule: { month: 1, weekday: 1, nth: 3 } },
  { words: 'Groundhog\\s+Day', rule: { month: 2, day: 2 } },
  { words: "(?:St\\.?\\s+)?Valentine['’]?s\\s+Day", rule: { month: 2, day: 14 } },
  { words: "Presidents?['’]?s?\\s+Day", rule: { month: 2, weekday: 1, nth: 3 } },
  { words: "St\\.?\\s+David['’]?s\\s+Day", rule: { month: 3, day: 1 } },
  { words: "St\\.?\\s+Patrick['’]?s\\s+Day", rule: { month: 3, day: 17 } },
  { words: '(?:Chinese|Lunar)\\s+New\\s+Year', rule: { other: { calendar: 'chinese', month: 'First Month', day: 1, from: 1 } } },
  { words: 'Super\\s+Tuesday', since: 1988, rule: { days: SUPER_TUESDAYS } },
  { words: 'Ash\\s+Wednesday', rule: { easter: -46 } },
  { words: '(?:Shrove|Fat)\\s+Tuesday', rule: { easter: -47 } },
  { words: 'Palm\\s+Sunday', rule: { easter: -7 } },
  { words: 'Holy\\s+Week', week: true, rule: { easter: 0 } },
  { words: 'Maundy\\s+Thursday|Holy\\s+Thursday', rule: { easter: -3 } },
  { words: 'Good\\s+Friday', rule: { easter: -2 } },
  { words: 'Easter\\s+Monday', rule: { easter: 1 } },
  { words: 'Easter(?:\\s+Sunday)?(?!\\s+(?:Island|egg))', rule: { easter: 0 } },
  { words: 'Ascension\\s+Day', rule: { easter: 39 } },
  { words: 'Pentecost|Whit\\s+Sunday', rule: { easter: 49 } },
  { words: 'Whit\\s+Monday', rule: { easter: 50 } },
  { words: "April\\s+Fools?['’]?s?['’]?\\s+Day", rule: { month: 4, day: 1 } },
  { words: 'Earth\\s+Day', since: 1970, rule: { month: 4, day: 22 } },
  { words: "St\\.?\\s+George['’]?s\\s+Day", rule: { month: 4, day: 23 } },
  { words: '(?:Anzac|ANZAC)\\s+Day', rule: { month: 4, day: 25 } },
  { words: "May\\s+Day|International\\s+(?:Workers['’]?|Labou?r)\\s+Day", rule: { month: 5, day: 1 } },
  { words: "Mother['’]?s['’]?\\s+Day", rule: { month: 5, weekday: 7, nth: 2 } },
  { words: 'Memorial\\s+Day', rule: { month: 5, weekday: 1, nth: -1 } },
  { words: 'Flag\\s+Day', rule: { month: 6, day: 14 } },
  { words: "Father['’]?s['’]?\\s+Day", rule: { month: 6, weekday: 7, nth: 3 } },
  { words: 'Juneteenth', rule: { month: 6, day: 19 } },
  { words: '(?:the\\s+)?Fourth\\s+of\\s+July|Independence\\s+Day', rule: { month: 7, day: 4 } },
  { words: 'Canada\\s+Day', since: 1983, rule: { month: 7, day: 1 } },
  { words: 'Bastille\\s+Day', rule: { month: 7, day: 14 } },
  { words: 'Labor\\s+Day', rule: { month: 9, weekday: 1, nth: 1 } },
  { words: 'Rosh\\s+Hashanah?', rule: { other: { calendar: 'hebrew', month: 'Tishri', day: 1, from: 9 } } },
  { words: 'Yom\\s+Kippur', rule: { other: { calendar: 'hebrew', month: 'Tishri', day: 10, from: 9 } } },
  { words: 'Columbus\\s+Day', rule: { month: 10, weekday: 1, nth: 2 } },
  { words: "Indigenous\\s+Peoples?['’]?s?['’]?\\s+Day", since: 1992, rule: { month: 10, weekday: 1, nth: 2 } },
  { words: 'Halloween', rule: { month: 10, day: 31 } },
  { words: 'Election\\s+Day', anyCase: true, rule: { month: 11, weekday: 1, nth: 1, plus: 1 } },
  { words: "All\\s+Saints['’]?\\s+Day", rule: { month: 11, day: 1 } },
  { words: "All\\s+Souls['’]?\\s+Day", rule: { month: 11, day: 2 } },
  { words: 'Melbourne\\s+Cup\\s+Day', rule: { month: 11, weekday: 2, nth: 1 } },
  { words: 'Guy\\s+Fawkes\\s+(?:Night|Day)|Bonfire\\s+Night', rule: { month: 11, day: 5 } },
  { words: "Veterans?['’]?s?\\s+Day|Armistice\\s+Day|Remembrance\\s+Day", rule: { month: 11, day: 11 } },
  { words: "St\\.?\\s+Andrew['’]?s\\s+Day", rule: { month: 11, day: 30 } },
  { words: 'Thanksgiving(?:\\s+Day)?', rule: { month: 11, weekday: 4, nth: 4 } },
  { words: 'Black\\s+Friday(?!\\s+(?:bush)?fires?)', since: 2000, rule: { month: 11, weekday: 4, nth: 4, plus: 1 } },
  { words: 'Cyber\\s+Monday', since: 2005, rule: { month: 11, weekday: 4, nth: 4, plus: 4 } },
  { words: 'Giving\\s+Tuesday', since: 2012, rule: { month: 11, weekday: 4, nth: 4, plus: 5 } },
];

/** The day of a holiday in a year; null where it had none or none is known. */
export function holidayDay({ rule }: Holiday, year: number): IsoDate | null {
  if ('days' in rule) return (rule.days.find((day) => day.startsWith(`${year}-`)) ?? null) as IsoDate | null;
  if ('easter' in rule) return shiftDays(easterSunday(year), rule.easter);
  if ('other' in rule) return gregorianDay(rule.other, year);
  if ('day' in rule) return dayOf(year, rule.month, rule.day)!;
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
