/** Days that come every year. */
import type { IsoDate } from '../article.ts';
import { yearOf } from './calendar.ts';
import type { Interval } from './calendar.ts';
import type { Yearly } from './recogniser.ts';

/** The first one that begins on a day or later. */
export function firstFrom({ inYear }: Yearly, day: IsoDate): Interval | null {
  const year = yearOf(day);
  return [year, year + 1].map(inYear).find((interval) => interval && interval.from >= day) ?? null;
}
