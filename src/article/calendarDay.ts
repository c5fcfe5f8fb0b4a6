/** Calendar days as plain `YYYY-MM-DD` strings: they compare, sort and hash as they stand. */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from './article.ts';
import { remembered } from './remembered.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `value` is a day that the Gregorian calendar has, written `YYYY-MM-DD`. */
export function isCalendarDay(value: string): boolean {
  return SHAPE.test(value) && !value.startsWith('0000') && isValid(toUtc(value));
}

/** The day as a date-fns date at midnight UTC: arithmetic on it never sees local time. */
export function toUtc(day: string): Date {
  return parseISO(day, { in: (value) => new UTCDateMini(value) });
}

/** The day of a date-fns UTC date. */
export function toDay(date: Date): IsoDate {
  return lightFormat(date, 'yyyy-MM-dd') as IsoDate;
}

const DAY = 24 * 60 * 60 * 1000;

/** Days from 1970-01-01, a Thursday. The same few are asked for again and again, and plain numbers are counted faster than dates. */
export const dayNumberOf = remembered((day: string) => Date.parse(day) / DAY);

/** The day that is so many days after 1970-01-01. */
export const dayOfNumber = remembered((number: number) => new Date(number * DAY).toISOString().slice(0, 10) as IsoDate);

/** Calendar days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return a === b ? 0 : dayNumberOf(b) - dayNumberOf(a);
}
