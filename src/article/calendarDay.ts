/** Calendar days as plain `YYYY-MM-DD` strings: they compare, sort and hash as they stand. */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from './article.ts';

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
