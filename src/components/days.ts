/** Calendar days as readers see them. */
import { format } from 'date-fns/format';
import type { IsoDate, TimelineEntry } from '../article/article.ts';
import { toUtc } from '../article/calendarDay.ts';

/** Days written once in each shape: lists show the same ones again and again. */
const written = new Map<string, Map<string, string>>();

/** A day in a shape of date-fns. */
function write(day: string, shape: string): string {
  const known = written.get(shape) ?? new Map<string, string>();
  written.set(shape, known);
  const text = known.get(day) ?? format(toUtc(day), shape);
  known.set(day, text);
  return text;
}

type Interval = Pick<TimelineEntry, 'from' | 'to' | 'precision'>;

/** `3 March 2025`. */
export function showDay(day: string): string {
  return write(day, 'd MMMM yyyy');
}

/** `Monday 3 March 2025`. */
export function showWeekday(day: string): string {
  return write(day, 'EEEE d MMMM yyyy');
}

/** `March 2025`, from any day in it or from `2025-03`. */
export function showMonth(day: string): string {
  return write(`${day.slice(0, 7)}-01`, 'MMMM yyyy');
}

/** `March`. */
export function monthOf(day: string): string {
  return write(`${day.slice(0, 7)}-01`, 'MMMM');
}

/** What an entry is dated, with its year: `Saturday 1 March 2025`, `March 2025`, `2022`, `12–16 May 2025`. */
export function showInterval(interval: Interval): string {
  const short = showInYear(interval);
  return short.includes(yearOf(interval.from)) ? short : `${short} ${yearOf(interval.from)}`;
}

/** The same for a place that gives the year: `Saturday 1 March`, `March`, `12–16 May`. */
export function showInYear({ from, to, precision }: Interval): string {
  if (from === to) return write(from, 'EEE d MMMM');
  if (precision === 'decade') return `${yearOf(from)}s`;
  if (precision === 'week') return `Week of ${write(from, 'd MMMM')}`;
  const whole = wholeMonths(from, to);
  if (yearOf(from) !== yearOf(to)) {
    if (whole && from.endsWith('-01-01') && to.endsWith('-12-31')) return `${yearOf(from)}–${yearOf(to)}`;
    const shape = whole ? 'MMM yyyy' : 'd MMM yyyy';
    return `${write(from, shape)} – ${write(to, shape)}`;
  }
  if (whole && from.endsWith('-01-01') && to.endsWith('-12-31')) return yearOf(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return whole ? monthOf(to) : `${Number(from.slice(8))}–${write(to, 'd MMMM')}`;
  return whole ? `${monthOf(from)}–${monthOf(to)}` : `${write(from, 'd MMM')} – ${write(to, 'd MMM')}`;
}

export function yearOf(day: string): string {
  return String(Number(day.slice(0, 4)));
}

/** How many days the second lies after the first. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / DAY;
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether an interval begins with the first day of a month and ends with the last of one. */
function wholeMonths(from: IsoDate, to: IsoDate): boolean {
  const [year, month] = to.split('-').map(Number);
  return from.endsWith('-01') && Date.parse(to) === Date.UTC(year!, month!, 0);
}
