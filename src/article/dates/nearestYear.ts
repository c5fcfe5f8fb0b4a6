/** Which year a date without one is of: the nearest, weighed by the tense. */
import { daysBetween } from '../calendarDay.ts';
import { backwards } from './backwards.ts';
import { yearOf } from './calendar.ts';
import type { Interval } from './calendar.ts';
import type { Place, Yearly } from './recogniser.ts';
import type { Tense } from './tense.ts';
import { PAST_VERB } from './tenseWords.ts';
import { opensSentence } from './yearFrames.ts';

/** A year that the tense speaks against must be nearer by so much to be meant; with no tense news speaks of what is over. */
const AHEAD: Readonly<Record<Tense, number>> = { past: 9, unknown: 1.5, either: 1, future: 1 };
const BACK: Readonly<Record<Tense, number>> = { past: 1, unknown: 1, either: 1, future: 9 };
/** Companies will report on the quarter that is just over. */
const BACK_TO_QUARTER = 2;
const REPORTED = /\b(?:report|post|earn|earnings?|profits?|loss|losses|results|net|income|revenues?|sales|charges?|disclose|show|numbers|figures|dividend|growth|economy|economic|output|GDP|GNP|gross\s+(?:domestic|national)\s+product|estimates?|revis(?:e|es|ion))\b/i;

/** The last or the next one; news gives the year of whatever is further than a year away. Null where no year near has such a day. */
export function nearestYear({ inYear }: Yearly, place: Place): Interval | null {
  const { published } = place;
  const year = yearOf(published);
  let last: Interval | null = null;
  let next: Interval | null = null;
  for (let of = year - 1; of <= year + 1; of += 1) {
    const interval = inYear(of);
    if (interval && interval.from <= published) last = interval;
    else next ??= interval;
  }
  if (!last || !next) return last ?? next;
  const back = Math.max(0, daysBetween(last.to, published));
  const ahead = daysBetween(published, next.from);
  const isOver = last.precision !== 'day' && last.to < published;
  // So near, and the next one so far, that no tense changes it: to ask for one takes longer than all else of a date.
  if (!isOver && back * BACK.future <= ahead * AHEAD.future) return last;
  if (tellsPast(place) || SINCE.test(place.before)) return last;
  const when = tenseOfYearly(place);
  if (BY.test(place.before) && ((when === 'future' && isOver) || (when === 'unknown' && back > LATELY))) return next;
  const weight = when === 'future' && last.precision === 'quarter' && REPORTED.test(`${place.before} ${place.after}`) ? BACK_TO_QUARTER : BACK[when];
  return back * weight <= ahead * AHEAD[when] ? last : next;
}

/** "Since March", "since her arrest in March" are never of a March to come. */
const SINCE = backwards(/\bsince\s+(?:(?:(?!to\s)\w+\s+){1,4}(?:in|on)\s+)?$/i);

/** "By the fourth quarter growth should pick up": of the next one; "by year-end" by itself is no longer of one so many days ago. */
const BY = backwards(/\b(?:by|until|till)\s+(?:the\s+)?$/i);
const LATELY = 45;

/** "In January, a fire closed the pier", in December: a date that opens its sentence belongs to the verb after it. */
function tellsPast(place: Place): boolean {
  const before = place.before;
  if (before.endsWith(' in ') && DONE_IN.test(before.slice(-DONE_REACH)) && place.tense() === 'past') return true;
  return opensSentence(place) && /^,?\s/.test(place.after) && !COMING.test(place.after) && place.tense() === 'past';
}

/** "The mill was sold in January", "held early in June": the month of the very verb that is over. */
const DONE_IN = new RegExp(`(?<!\\b(?:be|is|are|being|meeting|scheduled|expected|planned|set|due) )\\b(?!planned\\b|scheduled\\b|expected\\b|set\\b)(?:${PAST_VERB})\\s+(?:(?:late|early)\\s+)?in\\s+$`);
const DONE_REACH = 40;

/** "In January, she said, the pier will reopen". */
const COMING = /\b(?:will|would|shall|may|might|can|could|should|is|are|plans|hopes|expects)\b|['’](?:ll|re)\b/i;

/** "Jan. 15: Deadline for bids" is an item of a list, of what was or of what is to come. */
const LISTED = /^\s*(?::|[–—]\s)/;

/** "In January, a week after the fair, …" tells what happened, however late its verb comes. */
function tenseOfYearly(place: Place): Tense {
  const tense = place.tense();
  return tense === 'unknown' && opensSentence(place) && !LISTED.test(place.after) ? 'past' : tense;
}
