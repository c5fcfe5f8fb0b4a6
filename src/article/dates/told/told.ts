/** What those who follow the telling are told of each date once it is settled. */
import type { Interval } from '../calendar.ts';
import type { Candidate, Place } from '../recogniser.ts';

export interface Told {
  candidate: Candidate;
  interval: Interval;
  place: Place;
  /** Index of its block. */
  block: number;
  /** Whether the text gives it whole. */
  said: boolean;
  /** Whether it opens an entry of a chronology. */
  opensEntry: boolean;
}

/** Words that count from the day on which they are said: within a quotation that is the speaker's. */
const DEICTIC: ReadonlySet<string> = new Set(['day-word', 'relative-unit', 'relative-weekday', 'relative-month', 'relative-season', 'weekday-of-week', 'weekday']);

export function isDeictic({ rule }: Candidate): boolean {
  return DEICTIC.has(rule);
}

/** Whether it is told by somebody in a quotation, and not by the story. */
export function isSpoken({ candidate, place }: Told): boolean {
  return isDeictic(candidate) && place.isQuoted;
}

/** "The year-ago quarter" is what figures are held against, and not what the story turns to. */
export function isComparison({ candidate: { rule }, interval: { precision } }: Told): boolean {
  return rule === 'year-ago-quarter' || (rule === 'offset' && precision === 'quarter');
}
