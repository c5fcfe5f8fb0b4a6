/** Two dates that are the ends of one stretch of time become one mention: "May 5 through May 9", "from 1994 to 1996". */
import type { Prose } from '../../prose.ts';
import type { IsoDate } from '../../article.ts';
import { daysBetween } from '../../calendarDay.ts';
import { shiftDays, yearOf } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import type { Resolved } from '../recogniser.ts';

const TO = /^,?\s*(?:-|–|—|\/|to|through|thru|until|till)\s*$/i;
const AND = /^\s+and\s+$/i;
/** "A revision Friday to December's figures": a day runs to a month only where the text says "from". */
const FROM = /\bfrom\s+$/i;
const BETWEEN = /\bbetween\s+$/i;

/** "The vote was moved from Tuesday to Thursday": two days, and no stretch of time. */
const MOVED = /\b(?:mov(?:e[ds]?|ing)|postponed|delayed|deferred|put\s+off|push(?:ed|ing)(?:\s+back)?|shift(?:ed|ing)|rescheduled|chang(?:ed|ing)|brought\s+forward)(?:\s+[\w'’-]+){0,4}\s+from\s+$/i;
const MOVED_REACH = 50;

/** The longest that "to" and its like can be, in characters. */
const REACH = 12;

export function mergeRanges(prose: Prose, dates: readonly Resolved[]): Resolved[] {
  const merged: Resolved[] = [];
  for (const date of dates) {
    const first = merged.at(-1);
    const last = first && joins(prose.text, first, date) ? afterwards(first, date) : null;
    if (first && last) merged[merged.length - 1] = { ...first, from: startBefore(first, last), end: date.end, to: last.to, precision: 'range', rule: 'range' };
    else merged.push(date);
  }
  return merged;
}

function joins(text: string, first: Resolved, last: Resolved): boolean {
  if (first.sentence !== last.sentence || last.start - first.end > REACH) return false;
  if (MOVED.test(text.slice(Math.max(0, first.start - MOVED_REACH), first.start))) return false;
  const between = text.slice(first.end, last.start);
  if (first.precision === 'day' && last.precision !== 'day' && !FROM.test(text.slice(Math.max(0, first.start - REACH), first.start))) return false;
  return TO.test(between) || (AND.test(between) && BETWEEN.test(text.slice(Math.max(0, first.start - REACH), first.start)));
}

/** The end of a range lies after its beginning: the next such weekday, or the same date of the next year. */
function afterwards(first: Resolved, last: Resolved): Interval | null {
  if (last.from > first.from && last.to > first.to) return last;
  if (last.rule === 'weekday') return { ...last, to: shiftDays(last.to, 7) };
  if (!('inYear' in last.reading)) return null;
  const moved = last.reading.inYear(yearOf(first.from)) ?? last;
  const later = moved.from > first.from ? moved : last.reading.inYear(yearOf(first.from) + 1);
  return later;
}

/** "From March through June of this year": a beginning without a year of its own lies within the year before the end. */
function startBefore(first: Resolved, last: Interval): IsoDate {
  if (!('inYear' in first.reading) || daysBetween(first.from, last.from) < 365) return first.from;
  const same = first.reading.inYear(yearOf(last.from));
  return (same && same.from < last.from ? same.from : first.reading.inYear(yearOf(last.from) - 1)?.from) ?? first.from;
}
