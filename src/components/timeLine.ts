/** How a list of events is drawn as a line in time. */
import { differenceInCalendarDays } from 'date-fns';
import type { Certainty, TimelineEntry } from '../article/article.ts';
import { toUtc } from '../article/calendarDay.ts';
import { showInYear, yearOf } from './days.ts';

export interface LineMark {
  /** Class names: how the date was read, whether it is planned, how long a time has passed since the mark before. */
  kind: string;
  /** The year, where it is another than that of the mark before. */
  year: string | null;
  /** The date without that year. */
  label: string;
}

const BULLETS: Record<Certainty, string> = { said: 'said', 'worked out': 'ring', approximate: 'soft' };

/** The most days between two events that are drawn close, apart, and far apart. */
const GAPS = [31, 366, 3660];

/** A mark for each event. Events come earliest first. */
export function lineOf(events: readonly Pick<TimelineEntry, 'from' | 'to' | 'precision' | 'certainty' | 'planned'>[]): LineMark[] {
  return events.map((event, at) => {
    const before = events[at - 1];
    const year = yearOf(event.from);
    const label = showInYear(event);
    const days = before ? differenceInCalendarDays(toUtc(event.from), toUtc(before.from)) : 0;
    const gap = GAPS.filter((most) => days > most).length;
    return {
      kind: [BULLETS[event.certainty], event.planned && 'plan', gap > 0 && `gap${gap}`].filter(Boolean).join(' '),
      year: (before && yearOf(before.from) === year) || label.includes(year) ? null : year,
      label,
    };
  });
}
