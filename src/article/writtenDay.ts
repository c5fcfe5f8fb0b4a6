/** Days that an editor did not write as a calendar day, and what is wrong with those that seem one. */
import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { isCalendarDay } from './calendarDay.ts';

/** Ways to write a day that can mean one day only: never 09/02/2025, which is a day in September to some. */
const WAYS = ['yyyy-M-d', 'yyyy/M/d', 'yyyy.M.d', 'yyyyMMdd', 'd MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'MMM d, yyyy', 'MMMM d yyyy', 'EEEE, d MMMM yyyy', 'EEEE, MMMM d, yyyy'];

/** The day that a value means, as `YYYY-MM-DD`; undefined where it can mean none, or more than one. */
export function writtenDay(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const plain = String(value).trim().replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/^(\p{L}{3,4})\./u, '$1');
  if (plain.length > 40) return undefined;
  const [, day] = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(plain) ?? [];
  if (day !== undefined && isCalendarDay(day)) return day;
  const read = WAYS.map((way) => parse(plain, way, new UTCDate(0))).find((date) => isValid(date) && date.getUTCFullYear() > 1000);
  return read && format(read, 'yyyy-MM-dd');
}

/** Why `value` is not a calendar day, in a sentence. */
export function impossibleDay(value: string): string {
  const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(value) ?? [];
  if (!year) return `"${shown}" is not a calendar day.`;
  if (isCalendarDay(`${year}-${month}-${day}`)) return `"${shown}" is neither a calendar day nor a moment with its time zone.`;
  if (year === '0000') return 'There is no year 0.';
  if (Number(month) < 1 || Number(month) > 12) return `"${shown}" is not a calendar day: there is no month ${month}.`;
  const first = new UTCDate(Number(year), Number(month) - 1, 1);
  const name = format(first, 'MMMM');
  const days = new UTCDate(Number(year), Number(month), 0).getUTCDate();
  return `There is no day ${Number(day)} of ${name} ${year}: ${name} ${year} has ${days} days.`;
}
