/** Calendar days as readers see them. */
import { format } from 'date-fns';
import type { IsoDate, TimelineEntry } from '../article/article.ts';
import { toUtc } from '../article/calendarDay.ts';

type Interval = Pick<TimelineEntry, 'from' | 'to' | 'precision'>;

/** `3 March 2025`. */
export function showDay(day: string): string {
  return format(toUtc(day), 'd MMMM yyyy');
}

/** `Monday 3 March 2025`. */
export function showWeekday(day: string): string {
  return format(toUtc(day), 'EEEE d MMMM yyyy');
}

/** `March 2025`, from any day in it or from `2025-03`. */
export function showMonth(day: string): string {
  return format(toUtc(`${day.slice(0, 7)}-01`), 'MMMM yyyy');
}

/** What an entry is dated, with its year: `Saturday 1 March 2025`, `March 2025`, `2022`, `12–16 May 2025`. */
export function showInterval(interval: Interval): string {
  const short = showInYear(interval);
  return short.includes(yearOf(interval.from)) ? short : `${short} ${yearOf(interval.from)}`;
}

/** The same for a place that gives the year: `Saturday 1 March`, `March`, `12–16 May`. */
export function showInYear({ from, to, precision }: Interval): string {
  if (from === to) return format(toUtc(from), 'EEE d MMMM');
  if (precision === 'decade') return `${yearOf(from)}s`;
  if (precision === 'week') return `Week of ${format(toUtc(from), 'd MMMM')}`;
  const [whole, last] = [wholeMonths(from, to), toUtc(to)];
  if (yearOf(from) !== yearOf(to)) {
    if (whole && from.endsWith('-01-01') && to.endsWith('-12-31')) return `${yearOf(from)}–${yearOf(to)}`;
    const shape = whole ? 'MMM yyyy' : 'd MMM yyyy';
    return `${format(toUtc(from), shape)} – ${format(last, shape)}`;
  }
  if (whole && from.endsWith('-01-01') && to.endsWith('-12-31')) return yearOf(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return whole ? format(last, 'MMMM') : `${Number(from.slice(8))}–${format(last, 'd MMMM')}`;
  return whole ? `${format(toUtc(from), 'MMMM')}–${format(last, 'MMMM')}` : `${format(toUtc(from), 'd MMM')} – ${format(last, 'd MMM')}`;
}

export function yearOf(day: string): string {
  return String(Number(day.slice(0, 4)));
}

/** Whether an interval begins with the first day of a month and ends with the last of one. */
function wholeMonths(from: IsoDate, to: IsoDate): boolean {
  return from.endsWith('-01') && toUtc(to).getTime() === lastOfMonth(to);
}

function lastOfMonth(day: IsoDate): number {
  const [year, month] = day.split('-').map(Number);
  return Date.UTC(year!, month!, 0);
}
