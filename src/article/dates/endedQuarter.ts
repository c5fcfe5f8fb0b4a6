/** The quarter that its last day dates: "the quarter ended Sept. 30", "the three months ended in June". */
import type { IsoDate } from '../article.ts';
import { quarterInterval, yearOf, type Interval } from './calendar.ts';
import { MONTH_NAME, monthNumber } from './patterns.ts';

const ENDED = new RegExp(`^\\s+(?:that\\s+|period\\s+)?(?:ended|ending)\\s+(?:on\\s+|in\\s+)?(${MONTH_NAME})`, 'i');

/** The latest such quarter that has begun by publication; null where the words after it, `after`, do not say when it ended. */
export function endedQuarter(after: string, published: IsoDate): Interval | null {
  const month = monthNumber(ENDED.exec(after)?.[1] ?? '');
  if (month === null) return null;
  const current = quarterInterval(yearOf(published), Math.ceil(month / 3));
  return current.from <= published ? current : quarterInterval(yearOf(published) - 1, Math.ceil(month / 3));
}
