/** Calendar days as readers see them. */
import { format } from 'date-fns/format';
import type { IsoDate, TimelineEntry } from '../article/article.ts';
import { toUtc } from '../article/calendarDay.ts';
import { remembered } from '../article/remembered.ts';

/** Writes a day, or a month as `2025-03`, in a shape of date-fns. */
function writer(shape: string): (day: string) => string {
  return remembered((day) => format(toUtc(day.length === MONTH ? `${day}-01` : day), shape));
}

/** The length of a month as `2025-03`. */
const MONTH = 7;

type Interval = Pick<TimelineEntry, 'from' | 'to' | 'precision'>;

/** `3 March 2025`. */
export const showDay = writer('d MMMM yyyy');

/** `Monday 3 March 2025`. */
export const showWeekday = writer('EEEE d MMMM yyyy');

/** `March 2025`, from any day in it or from `2025-03`. */
export const showMonth = writer('MMMM yyyy');

/** `March`. */
export const monthOf = writer('MMMM');

const showShortWeekday = writer('EEE d MMMM');
const showDayInYear = writer('d MMMM');
const showShortDay = writer('d MMM');
const showShortDayAndYear = writer('d MMM yyyy');
const showShortMonthAndYear = writer('MMM yyyy');

/** What an entry is dated, with its year: `Saturday 1 March 2025`, `March 2025`, `2022`, `12–16 May 2025`. */
export function showInterval(interval: Interval): string {
  const short = showInYear(interval);
  return short.includes(yearOf(interval.from)) ? short : `${short} ${yearOf(interval.from)}`;
}

/** The same for a place that gives the year: `Saturday 1 March`, `March`, `12–16 May`. */
export function showInYear({ from, to, precision }: Interval): string {
  if (from === to) return showShortWeekday(from);
  if (precision === 'decade') return `${yearOf(from)}s`;
  if (precision === 'week') return `Week of ${showDayInYear(from)}`;
  const whole = wholeMonths(from, to);
  if (yearOf(from) !== yearOf(to)) {
    if (whole && from.endsWith('-01-01') && to.endsWith('-12-31')) return `${yearOf(from)}–${yearOf(to)}`;
    const show = whole ? showShortMonthAndYear : showShortDayAndYear;
    return `${show(from)} – ${show(to)}`;
  }
  if (whole && from.endsWith('-01-01') && to.endsWith('-12-31')) return yearOf(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return whole ? monthOf(to) : `${Number(from.slice(8))}–${showDayInYear(to)}`;
  return whole ? `${monthOf(from)}–${monthOf(to)}` : `${showShortDay(from)} – ${showShortDay(to)}`;
}

export function yearOf(day: string): string {
  const digits = day.slice(0, 4);
  return digits.startsWith('0') ? String(Number(digits)) : digits;
}

/** Whether an interval begins with the first day of a month and ends with the last of one. */
function wholeMonths(from: IsoDate, to: IsoDate): boolean {
  return from.endsWith('-01') && isLastOfMonth(to);
}

const isLastOfMonth = remembered((day: string) => {
  const [year, month] = day.split('-').map(Number);
  return Date.parse(day) === Date.UTC(year!, month!, 0);
});
