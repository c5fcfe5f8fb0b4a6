/** Days of other calendars than the Gregorian, from the tables of the runtime (Unicode CLDR, ICU). */
import type { IsoDate } from '../article.ts';
import { remembered } from '../remembered.ts';
import { dayOf, shiftDays } from './calendar.ts';

export interface OtherDay {
  calendar: 'chinese' | 'hebrew';
  /** As English spells it (CLDR). */
  month: string;
  day: number;
  /** The Gregorian month, 1 to 12, in which it falls at the earliest. */
  from: number;
}

/** How far a year of months by the moon may stray from one by the sun, in days. */
const STRAYS = 60;

const formatOf = remembered((calendar: string) => new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'long', day: 'numeric', timeZone: 'UTC' }));

/** The day of a Gregorian year on which it falls; null where it does not. */
export function gregorianDay({ calendar, month, day, from }: OtherDay, year: number): IsoDate | null {
  const format = formatOf(calendar);
  const first = dayOf(year, from, 1)!;
  for (let passed = 0; passed < STRAYS; passed += 1) {
    const tried = shiftDays(first, passed);
    const parts = format.formatToParts(Date.parse(tried));
    if (parts.some(({ type, value }) => type === 'month' && value === month) && parts.some(({ type, value }) => type === 'day' && value === String(day))) return tried;
  }
  return null;
}
