/** Calendar units as intervals of days. Weeks run from Monday to Sunday (ISO 8601). */
import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { IsoDate, Precision } from '../article.ts';
import { dayNumberOf, dayOfNumber, toDay, toUtc } from '../calendarDay.ts';
import type { Season } from './words.ts';

export interface Interval {
  from: IsoDate;
  to: IsoDate;
  precision: Precision;
}

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

/** The day of a year, month (1 to 12) and day of the month; null where the calendar has none. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7));
}

/** What a day shares with the same day of other years. */
export function monthAndDay(day: IsoDate): string {
  return day.slice(5);
}

export function quarterOf(day: IsoDate): number {
  return Math.ceil(monthOf(day) / 3);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: IsoDate): number {
  return ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;
}

export function shiftDays(day: IsoDate, amount: number): IsoDate {
  return dayOfNumber(dayNumberOf(day) + amount);
}

export function dayInterval(day: IsoDate): Interval {
  return { from: day, to: day, precision: 'day' };
}

export function weekInterval(day: IsoDate): Interval {
  const monday = shiftDays(day, 1 - weekdayOf(day));
  return { from: monday, to: shiftDays(monday, 6), precision: 'week' };
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendInterval(day: IsoDate): Interval {
  const saturday = shiftDays(day, 6 - weekdayOf(day));
  return { from: saturday, to: shiftDays(saturday, 1), precision: 'range' };
}

export function monthInterval(year: number, month: number): Interval {
  return monthsInterval(year, month, month, 'month');
}

export function quarterInterval(year: number, quarter: number): Interval {
  return monthsInterval(year, quarter * 3 - 2, quarter * 3, 'quarter');
}

export function halfInterval(year: number, half: number): Interval {
  return monthsInterval(year, half * 6 - 5, half * 6, 'range');
}

export function yearInterval(year: number): Interval {
  return monthsInterval(year, 1, 12, 'year');
}

/** The year that two digits mean: the latest that is no more than five years ahead. */
export function recentCentury(digits: number, now: number): number {
  const century = Math.floor(now / 100) * 100;
  return century + digits > now + 5 ? century - 100 + digits : century + digits;
}

/** The ten years that begin with the year's own decade. */
export function decadeInterval(year: number): Interval {
  const first = Math.floor(year / 10) * 10;
  return { from: yearInterval(first).from, to: yearInterval(first + 9).to, precision: 'decade' };
}

/** Meteorological seasons of the northern half of the earth; winter begins in the year that names it. */
export function seasonInterval(year: number, season: Season): Interval {
  if (season === 'winter') return { from: monthInterval(year, 12).from, to: monthInterval(year + 1, 2).to, precision: 'season' };
  const first = { spring: 3, summer: 6, autumn: 9 }[season];
  return monthsInterval(year, first, first + 2, 'season');
}

/** The same day so many weeks, months, years or decades before; the last of a shorter month (date-fns `addMonths`). */
export function backFrom(day: IsoDate, unit: Unit, count: number): IsoDate {
  if (unit === 'week') return shiftDays(day, -count * 7);
  const months = MONTHS_IN[unit];
  return months === undefined ? day : toDay(addMonths(toUtc(day), -count * months));
}

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120 };

/** The last such weekday up to the day itself. */
export function lastWeekday(day: IsoDate, weekday: number): IsoDate {
  return shiftDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The nth such weekday of a month, its last where `nth` is -1; null where it has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): IsoDate | null {
  const length = daysInMonth(year, month);
  const first = 1 + ((weekday - weekdayOf(dayOf(year, month, 1)!) + 7) % 7);
  const day = nth > 0 ? first + (nth - 1) * 7 : first + Math.floor((length - first) / 7) * 7;
  return day > length ? null : dayOf(year, month, day);
}

/** The unit that holds the day, moved by so many of its kind. */
export function unitInterval(day: IsoDate, unit: Unit, amount: number): Interval {
  switch (unit) {
    case 'day':
      return dayInterval(shiftDays(day, amount));
    case 'week':
      return weekInterval(shiftDays(day, amount * 7));
    case 'weekend':
      return weekendInterval(shiftDays(day, amount * 7));
    case 'year':
      return yearInterval(yearOf(day) + amount);
    case 'decade':
      return decadeInterval(yearOf(day) + amount * 10);
    default: {
      const moved = toDay(addMonths(toUtc(day), unit === 'month' ? amount : amount * 3));
      return unit === 'month' ? monthInterval(yearOf(moved), monthOf(moved)) : quarterInterval(yearOf(moved), quarterOf(moved));
    }
  }
}

/** The same quarter of the year before, or that year where the interval is a longer one. */
export function yearBefore({ from, precision }: Interval): Interval {
  const year = yearOf(from) - 1;
  if (precision === 'month') return monthInterval(year, monthOf(from));
  return precision === 'quarter' ? quarterInterval(year, quarterOf(from)) : yearInterval(year);
}

const SIZES: readonly string[] = ['day', 'week', 'weekend', 'month', 'quarter', 'season', 'year', 'decade'];

/** Whether an interval is at most as long as a unit, so that "that month" can lean on it. */
export function isWithin({ precision }: Interval, unit: Unit): boolean {
  return SIZES.indexOf(precision === 'range' ? 'week' : precision) <= SIZES.indexOf(unit);
}

function monthsInterval(year: number, first: number, last: number, precision: Precision): Interval {
  return { from: dayOf(year, first, 1)!, to: dayOf(year, last, daysInMonth(year, last))!, precision };
}

const LENGTHS = new Map<number, number>();

function daysInMonth(year: number, month: number): number {
  const key = year * 12 + month;
  const known = LENGTHS.get(key);
  if (known !== undefined) return known;
  const days = getDaysInMonth(new UTCDateMini(year, month - 1, 1));
  LENGTHS.set(key, days);
  return days;
}
