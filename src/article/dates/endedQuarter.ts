/** The quarter that its last day dates: "the quarter ended Sept. 30", "the three months ended in June". */
import type { IsoDate } from '../article.ts';
import { quarterInterval, yearOf, type Interval } from './calendar.ts';
import { MONTH_NAME, monthNumber } from './patterns.ts';

const ENDED = new RegExp(`^(?:,\\s+which|\\s+that|\\s+period)?\\s+(?:ended|ending|(to)(?:\\s+the\\s+end\\s+of)?)\\s+(?:on\\s+|in\\s+)?(${MONTH_NAME})(?:\\s+(\\d{1,2})(?!\\d))?`, 'i');
/** A quarter that ends so early in a month is that of the month before: "ended Oct. 1". */
const EARLY = 15;

/** The latest such quarter that has begun by publication; null where the words after it, `after`, do not say when it ended. */
export function endedQuarter(after: string, published: IsoDate): Interval | null {
  const [, to, name, day] = ENDED.exec(after) ?? [];
  const month = monthNumber(name ?? '');
  if (month === null || (to !== undefined && month % 3 !== 0)) return null;
  const last = day !== undefined && Number(day) <= EARLY ? ((month + 10) % 12) + 1 : month;
  const current = quarterInterval(yearOf(published), Math.ceil(last / 3));
  return current.from <= published ? current : quarterInterval(yearOf(published) - 1, Math.ceil(last / 3));
}
