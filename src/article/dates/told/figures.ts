/** Follows which month, quarter or part of a year the figures of the article are of. */
import type { IsoDate } from '../../article.ts';
import { yearInterval, yearOf } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import { endedQuarter } from '../endedQuarter.ts';
import type { Place } from '../recogniser.ts';
import { isComparison, type Told } from './told.ts';

export interface FiguresTold {
  known: () => Pick<Place, 'month' | 'quarter' | 'period'>;
  tell: (date: Told) => void;
  /** Is told of a length of time, which names no date by itself, and of the text after it. */
  pass: (words: string, after: string) => void;
}

/** "In the first nine months": what the figures are of from there on. */
const MONTHS_TO_DATE = /^the\s+(?:first\s+)?(?:six|nine|6|9)\s+months$/i;

/** "In the three months ended Sept. 30": a quarter told by its length. */
const THREE_MONTHS = /\b(?:three|3)[\s-]+months?$/i;

export function followFigures(published: IsoDate): FiguresTold {
  let month: Interval | null = null;
  let quarter: Interval | null = null;
  let period: Interval | null = null;
  return {
    known: () => ({ month, quarter, period }),
    tell(date) {
      const { interval } = date;
      const isOver = interval.to <= published;
      if (interval.precision === 'month' && isOver && (!month || interval.to > month.to)) month = interval;
      if (interval.precision !== 'quarter' || isComparison(date)) return;
      if (!quarter || (isOver && interval.to > quarter.to)) quarter = interval;
      period = quarter;
    },
    pass(words, after) {
      if (quarter && MONTHS_TO_DATE.test(words)) period = yearInterval(yearOf(quarter.to));
      const ended = THREE_MONTHS.test(words) ? endedQuarter(after, published) : null;
      if (ended) period = quarter = ended;
    },
  };
}
