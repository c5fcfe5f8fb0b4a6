/** Days that an editor did not write as a calendar day, and what is wrong with those that seem one. */
import { isCalendarDay } from './calendarDay.ts';
import { dayOf, monthInterval } from './dates/calendar.ts';
import { MONTHS, WEEKDAYS } from './dates/words.ts';

/** Ways to write a day that can mean one day only: never 09/02/2025, which is a day in September to some. */
const WAYS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<gap>[-/.])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?:(?<weekday>[a-z]+), )?(?<day>\d{1,2}) (?<month>[a-z]+) (?<year>\d{4})$/,
  /^(?:(?<weekday>[a-z]+), )?(?<month>[a-z]+) (?<day>\d{1,2}),? (?<year>\d{4})$/,
];

/** The day that a value means, as `YYYY-MM-DD`; undefined where it can mean none, or more than one. */
export function writtenDay(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const plain = String(value).trim().replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/^(\p{L}{3,4})\./u, '$1');
  if (plain.length > 40) return undefined;
  const [, moment] = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(plain) ?? [];
  if (moment !== undefined && isCalendarDay(moment)) return moment;
  const written = WAYS.map((way) => way.exec(plain.toLowerCase())?.groups).find((groups) => groups !== undefined);
  return written && dayWritten(written);
}

function dayWritten({ year, month, day, weekday }: Record<string, string | undefined>): string | undefined {
  const number = MONTHS.get(month!) ?? Number(month);
  const isDay = Number(year) > 1000 && number > 0 && (weekday === undefined || WEEKDAYS.has(weekday));
  return (isDay && dayOf(Number(year), number, Number(day))) || undefined;
}

/** Why `value` is not a calendar day, in a sentence. */
export function impossibleDay(value: string): string {
  const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(value) ?? [];
  if (!year) return `"${shown}" is not a calendar day.`;
  if (isCalendarDay(`${year}-${month}-${day}`)) return `"${shown}" is neither a calendar day nor a moment with its time zone.`;
  if (year === '0000') return 'There is no year 0.';
  if (Number(month) < 1 || Number(month) > 12) return `"${shown}" is not a calendar day: there is no month ${month}.`;
  const { from, to } = monthInterval(Number(year), Number(month));
  const name = new Date(from).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
  return `There is no day ${Number(day)} of ${name} ${year}: ${name} ${year} has ${Number(to.slice(8))} days.`;
}
