/** Follows which year holds for dates without one: for a sentence, a block or an entry of a chronology. */
import type { IsoDate } from '../../article.ts';
import { monthAndDay, yearOf } from '../calendar.ts';
import type { Entry } from '../chronology.ts';
import type { Candidate, Place } from '../recogniser.ts';
import { BOUND, isAside, isNarrow, opensClause, opensSentence, type Frame } from '../yearFrames.ts';
import { isComparison, isDeictic, type Told } from './told.ts';

export interface YearsTold {
  known: () => Pick<Place, 'whole'>;
  /** The frame that a date without a year stands in. */
  frameOf: (date: Candidate, block: number, place: Place) => Frame | null;
  /** The last entry of a chronology. */
  entry: () => Entry | null;
  tell: (date: Told, isYearKnown: boolean) => void;
}

export function followYears(): YearsTold {
  let ofBlock: Frame | null = null;
  let ofSentence: Frame | null = null;
  let entry: Entry | null = null;
  const whole = new Map<string, IsoDate>();
  return {
    known: () => ({ whole }),
    entry: () => entry,
    frameOf({ sentence }, block, { before }) {
      if (ofSentence?.where === sentence && !BOUND.test(before)) return ofSentence;
      return ofBlock?.where === block ? ofBlock : null;
    },
    tell(date, isYearKnown) {
      const { candidate, interval, place, block, said } = date;
      const inSentence = { where: candidate.sentence, opened: interval };
      if (said && interval.precision === 'day') whole.set(monthAndDay(interval.from), interval.from);
      if (isDeictic(candidate)) ofBlock = null;
      const opens = opensSentence(place) && yearOf(interval.from) === yearOf(interval.to);
      if (opens && !isComparison(date) && (said || interval.precision !== 'quarter')) ofBlock = { where: block, opened: interval };
      if (said && isNarrow(interval) && !BOUND.test(place.before) && !isAside(place)) ofSentence = inSentence;
      if ((opens && isComparison(date)) || opensClause(candidate.rule, interval, place)) ofSentence = inSentence;
      if (date.opensEntry && isYearKnown) entry = { block, opened: interval };
    },
  };
}
