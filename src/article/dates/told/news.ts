/** Follows on which days the news came about and people spoke. */
import type { IsoDate } from '../../article.ts';
import { daysBetween } from '../../calendarDay.ts';
import type { Prose } from '../../prose.ts';
import type { Interval } from '../calendar.ts';
import type { Place } from '../recogniser.ts';
import type { Frame } from '../yearFrames.ts';
import { tellsOfSpeaking } from './saidDays.ts';
import { isSpoken, type Told } from './told.ts';

/** How old news may be, in days. */
const NEWS_AGE = 2;

export interface NewsTold {
  known: (block: number) => Pick<Place, 'newsDay' | 'leadDay' | 'saidDay'>;
  tell: (date: Told) => void;
}

export function followNews(prose: Prose, published: IsoDate): NewsTold {
  const lead = prose.blocks.findIndex(({ kind }) => kind === 'paragraph');
  let newsDay: Interval | null = null;
  let leadDay: Interval | null = null;
  let saidDay: Frame | null = null;
  return {
    known: (block) => ({ newsDay, leadDay, saidDay: saidDay?.where === block ? saidDay.opened : null }),
    tell(date) {
      const { interval, place, block } = date;
      if (isSpoken(date) || interval.precision !== 'day' || interval.from > published) return;
      const isLater = (than: Interval | null): boolean => !than || interval.from > than.from;
      if (isLater(newsDay) && daysBetween(interval.from, published) <= NEWS_AGE) newsDay = interval;
      if (place.isQuoted) return;
      if (tellsOfSpeaking(place)) saidDay = { where: block, opened: interval };
      if (block === lead && isLater(leadDay) && place.tense() === 'past') leadDay = interval;
    },
  };
}
