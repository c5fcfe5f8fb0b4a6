/** A time of day beside its day is one date with it: "10 p.m. Wednesday", "5 p.m. EST, Nov. 9", "Friday at 3 p.m.". */
import type { Prose } from '../../prose.ts';
import type { Candidate } from '../recogniser.ts';

const BEFORE_DAY = /^,?\s+(?:on\s+)?$/;
const AFTER_DAY = /^,?\s+(?:at\s+|by\s+)?(?:about\s+|around\s+)?$/;
const REACH = 12;
/** What a time of day may be told of. */
const DAYS: ReadonlySet<string> = new Set(['iso-date', 'numeric-date', 'month-day-year', 'day-month-year', 'month-day', 'weekday', 'story-weekday', 'relative-weekday', 'weekday-of-week', 'holiday', 'day-word', 'anaphor', 'habit']);

/** Joins each time of day with the day right before or after it; the day's reading stays. */
export function takeClocks(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    const last = taken.at(-1);
    if (last && isDay(candidate) && last.rule === 'clock' && isBetween(prose, last, candidate, BEFORE_DAY)) taken[taken.length - 1] = { ...candidate, start: last.start };
    else if (last && isDay(last) && candidate.rule === 'clock' && isBetween(prose, last, candidate, AFTER_DAY)) taken[taken.length - 1] = { ...last, end: candidate.end };
    else taken.push(candidate);
  }
  return taken;
}

function isDay({ rule }: Candidate): boolean {
  return DAYS.has(rule);
}

function isBetween({ text }: Prose, first: Candidate, second: Candidate, words: RegExp): boolean {
  return first.sentence === second.sentence && second.start - first.end <= REACH && words.test(text.slice(first.end, second.start));
}
