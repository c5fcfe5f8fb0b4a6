/** Holidays, with a year or without. */
import type { IsoDate } from '../../article.ts';
import { dayInterval, shiftDays, weekdayOf, weekendInterval, weekInterval, yearOf } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import { holidayDay, HOLIDAYS } from '../holidays.ts';
import { pattern, YEAR } from '../patterns.ts';
import type { Recogniser } from '../recogniser.ts';
import { NONE } from '../recogniser.ts';
import { HOLIDAY, NAME_WORD, RELATIVE, THE } from '../triggers.ts';

/** What belongs to a holiday and is there on other days too. */
const THINGS = "(?:trees?|cards?|carols?|shopping|shoppers|season|music|gifts?|presents?|lights|decorations?|songs?|albums?|movies?|specials?|sales?|costumes?|cand(?:y|ies)|eggs?|bunny|resolutions?|bonus(?:es)?|cookies|stockings?|ornaments?|markets?)";

export const HOLIDAY_RULES: readonly Recogniser[] = [
  {
    name: 'holiday-thing',
    on: HOLIDAY,
    begins: NAME_WORD | THE,
    pattern: pattern(`(?:${HOLIDAYS.map(({ words }) => words).join('|')})(?:['’]s)?\\s+${THINGS}`),
    read: () => NONE,
  },
  {
    name: 'holiday',
    on: HOLIDAY,
    begins: NAME_WORD | THE | RELATIVE,
    pattern: pattern(`(?:(last|next)\\s+)?(?:${HOLIDAYS.map(({ words }) => `(${words})`).join('|')})(?:(?:\\s+holiday)?\\s+(week|weekend))?(?:,?\\s+(?:of\\s+|in\\s+)?(${YEAR}))?`),
    read: (match) => {
      const [words, which, ...groups] = match;
      const holiday = HOLIDAYS[groups.findIndex((group) => group !== undefined)]!;
      const [around, year] = groups.slice(HOLIDAYS.length);
      if (!holiday.anyCase && !/^\p{Lu}/u.test(words.replace(/^(?:the|last|next)\s+/i, ''))) return null;
      const inYear = (of: number) => (of < (holiday.since ?? 0) ? null : daysAround(holidayDay(holiday, of), around?.toLowerCase() ?? (holiday.week && 'week')));
      if (year !== undefined) return inYear(Number(year));
      return which === undefined ? { inYear } : { at: ({ published }) => nextTo(published, which, inYear) };
    },
  },
];

/** The one before publication or after it: "last Christmas". */
function nextTo(published: IsoDate, which: string, inYear: (year: number) => Interval | null): Interval | null {
  const year = yearOf(published);
  const around = [year - 1, year, year + 1].map(inYear).filter((interval) => interval !== null);
  return (/^l/i.test(which) ? around.findLast(({ to }) => to < published) : around.find(({ from }) => from > published)) ?? null;
}

/** The week or the long weekend around a holiday, or the day itself. */
function daysAround(day: IsoDate | null, around: string | undefined): Interval | null {
  if (day === null) return null;
  if (around === undefined) return dayInterval(day);
  if (around === 'week') return weekInterval(day);
  const { from, to } = weekendInterval(weekdayOf(day) <= 2 ? shiftDays(day, -2) : day);
  return { from: day < from ? day : from, to: day > to ? day : to, precision: 'range' };
}
