/** The year of a date that the date told right before it gives: "in 2017, when the pier burned on Oct. 6". */
import { daysBetween } from '../calendarDay.ts';
import type { Prose } from '../prose.ts';
import { backwards } from './backwards.ts';
import { dayInterval, monthAndDay, shiftDays, yearOf } from './calendar.ts';
import type { Interval } from './calendar.ts';
import type { Candidate, Place, Resolved, Yearly } from './recogniser.ts';
import { firstFrom } from './yearly.ts';

interface Pair {
  prose: Prose;
  last: Resolved;
  /** A date without a year. */
  date: Candidate & { reading: Yearly };
  place: Place;
}

/** Null where the date before says nothing of the year. */
export function yearExplained(prose: Prose, last: Resolved | undefined, date: Candidate, place: Place): Interval | null {
  if (!isYearly(date)) return null;
  const again = toldBefore(date, place);
  if (again || !last) return again;
  const pair = { prose, last, date, place };
  return whenInYear(pair) ?? rangeEnd(pair) ?? dayWithin(pair) ?? answer(pair) ?? sequel(pair);
}

function isYearly(date: Candidate): date is Pair['date'] {
  return 'inYear' in date.reading;
}

/** "The world before Sept. 11", where the article told of Sept. 11, 2001. */
const BEFORE_OR_AFTER = backwards(/\b(?:before|after|since|until)\s+$/i);

function toldBefore({ reading }: Pair['date'], { published, before, whole, tense }: Place): Interval | null {
  if (whole.size === 0 || !BEFORE_OR_AFTER.test(before) || tense() === 'future') return null;
  const day = reading.inYear(yearOf(published));
  const told = day?.precision === 'day' ? whole.get(monthAndDay(day.from)) : undefined;
  return told && told <= published ? dayInterval(told) : null;
}

/** "Three years later, in November", "since 1985, when a storm closed the pier on Oct. 6", "last year's floods, from June". */
const WHEN_IN_YEAR = /^,\s+(?:when\s[^,;:"“”]{1,80}\s)?(?:in|on)\s+$|^['’]s\s[^,;:"“”]{1,40},\s+(?:from|between|in|on)\s+$|^\s+(?:after|following|before|during|when)\s[^,;:"“”]{1,60}\s(?:in|on)\s+$/;

function whenInYear({ prose, last, date, place }: Pair): Interval | null {
  if (last.precision !== 'year' || last.sentence !== date.sentence) return null;
  return WHEN_IN_YEAR.test(prose.text.slice(last.end, date.start)) && place.tense() !== 'future' ? date.reading.inYear(yearOf(last.from)) : null;
}

/** "From the spring of 2018 to", "between last December and". */
const OPENS_RANGE = backwards(/\b(?:from|between)\s+$/i);
const CLOSES_RANGE = /^,?\s+(?:to|through|until|till|and)\s+$/;
const REACH = 10;

/** The first such date after one whose year is known. */
function rangeEnd({ prose: { text }, last, date }: Pair): Interval | null {
  if (last.sentence !== date.sentence || last.precision === 'year' || 'inYear' in last.reading) return null;
  if (!CLOSES_RANGE.test(text.slice(last.end, date.start)) || !OPENS_RANGE.test(text.slice(Math.max(0, last.start - REACH), last.start))) return null;
  return firstFrom(date.reading, shiftDays(last.from, 1));
}

const LASTED = /^(?:month|season|quarter)$/;
const IN = backwards(/\b(?:in|during)\s+$/i);

/** "In October 2017 the pier was shut … It burned on Oct. 6": a day of the month that the story is in, where the telling goes on. */
function dayWithin({ prose, last, date, place }: Pair): Interval | null {
  if (!place.storyNear || date.sentence - last.sentence > 1 || !LASTED.test(last.precision) || !IN.test(prose.text.slice(Math.max(0, last.start - REACH), last.start))) return null;
  const day = date.reading.inYear(yearOf(last.from));
  if (day?.precision !== 'day' || day.from < last.from || day.to > last.to || place.tense() !== 'past') return null;
  return LEAVES.test(prose.text.slice(last.end, date.start)) || isClose(date, place) ? null : day;
}

/** "Was raised in October 2017, and put off until Oct. 6": what a time reaches to may lie far from it. */
const LEAVES = /\b(?:until|till|since|again|now)\b/i;

/** Whether such a day lies near to publication: news is of that. */
function isClose({ reading }: Pair['date'], { published }: Place): boolean {
  const near = firstFrom(reading, shiftDays(published, -LATE));
  return near !== null && daysBetween(published, near.from) < LATE;
}

/** What is founded or only described begins no story. */
const DESCRIBES = /\b(?:who|which|whose|that|since|founded|established|formed|incorporated|born|until|before|by)\s[^.;:]*$/i;
const DESCRIBED_REACH = 30;
/** How far apart, in days, two days of one story lie, and how near to publication one of late does. */
const SEQUEL = 92;
const LATE = 60;

/** "She left on April 11, 1952 … On April 13 she was seen": a day soon after, where it is none of late. */
function sequel({ prose: { text }, last, date, place }: Pair): Interval | null {
  const { published, storyNear, tense } = place;
  if (!storyNear || 'inYear' in last.reading || last.precision !== 'day' || date.sentence - last.sentence > 1 || yearOf(last.to) >= yearOf(published)) return null;
  const day = firstFrom(date.reading, last.from);
  if (day?.precision !== 'day' || daysBetween(last.from, day.from) > SEQUEL || tense() !== 'past') return null;
  if (isClose(date, place)) return null;
  return DESCRIBES.test(text.slice(Math.max(0, last.start - DESCRIBED_REACH), last.start)) ? null : day;
}

/** "Did you know in April 2019?" "I knew in October." */
function answer({ prose: { text, sentences }, last, date }: Pair): Interval | null {
  if (last.sentence !== date.sentence - 1 || !('from' in last.reading) || !/["“]/.test(text[sentences[date.sentence]!.start]!)) return null;
  return text.slice(last.end, date.start).includes('?') ? date.reading.inYear(yearOf(last.from)) : null;
}
