/** The calendar days of a date as editors correct timelines with it: a day, a month, a year, or a range. */
import type { IsoDate } from './article.ts';
import { isCalendarDay } from './calendarDay.ts';
import { dayInterval, monthInterval, monthOf, yearInterval, yearOf, type Interval } from './dates/calendar.ts';
import { impossibleDay } from './writtenDay.ts';

/** The calendar days of `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `FROM/TO`; null where the calendar has no such days. */
export function intervalOf(written: string): Interval | null {
  const parts = written.split('/');
  if (parts.length === 2) {
    const [first, last] = [intervalOf(parts[0]!), intervalOf(parts[1]!)];
    return first && last && first.from <= last.to ? { from: first.from, to: last.to, precision: 'range' } : null;
  }
  const first = written.length === 4 ? `${written}-01-01` : written.length === 7 ? `${written}-01` : written;
  if (!isCalendarDay(first)) return null;
  const day = first as IsoDate;
  if (written.length === 4) return yearInterval(yearOf(day));
  return written.length === 7 ? monthInterval(yearOf(day), monthOf(day)) : dayInterval(day);
}

/** Why `written` is no such date, in a sentence. */
export function impossibleInterval(written: string): string {
  const parts = written.split('/');
  const bad = parts.find((part) => intervalOf(part) === null);
  if (bad !== undefined) return impossibleDay(bad);
  return parts.length === 2 ? `The range "${written}" ends before it begins.` : `"${written}" is no range of two dates.`;
}
