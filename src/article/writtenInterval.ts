/** The calendar days of a date as editors correct timelines with it: a day, a month, a year, or a range. */
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import type { IsoDate, Precision } from './article.ts';
import { isCalendarDay, toDay, toUtc } from './calendarDay.ts';
import { impossibleDay } from './writtenDay.ts';

/** The calendar days of `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `FROM/TO`; null where the calendar has no such days. */
export function intervalOf(written: string): { from: IsoDate; to: IsoDate; precision: Precision } | null {
  const parts = written.split('/');
  if (parts.length === 2) {
    const [first, last] = [intervalOf(parts[0]!), intervalOf(parts[1]!)];
    return first && last && first.from <= last.to ? { from: first.from, to: last.to, precision: 'range' } : null;
  }
  const [first, units] = written.length === 4 ? [`${written}-01-01`, 'year'] : written.length === 7 ? [`${written}-01`, 'month'] : [written, 'day'];
  if (!isCalendarDay(first)) return null;
  const from = first as IsoDate;
  if (units === 'day') return { from, to: from, precision: 'day' };
  const day = toUtc(from);
  return { from, to: toDay(units === 'year' ? endOfYear(day) : endOfMonth(day)), precision: units as Precision };
}

/** Why `written` is no such date, in a sentence. */
export function impossibleInterval(written: string): string {
  const parts = written.split('/');
  const bad = parts.find((part) => intervalOf(part) === null);
  if (bad !== undefined) return impossibleDay(bad);
  return parts.length === 2 ? `The range "${written}" ends before it begins.` : `"${written}" is no range of two dates.`;
}
