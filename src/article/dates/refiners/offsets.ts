/** "Two days before Christmas", "the day after Thursday's vote" starts: the words count from the date after them. */
import type { Prose } from '../../prose.ts';
import { backwards } from '../backwards.ts';
import { dayInterval, lastWeekday, shiftDays, weekendInterval, weekInterval } from '../calendar.ts';
import { COUNT, countOf, WEEKDAY_NAME, weekdayNumber } from '../patterns.ts';
import type { Candidate, Reading } from '../recogniser.ts';

const OFFSET = backwards(new RegExp(`(?<!\\b(?:than|nearly|almost|within|over|under|about|some)\\s+)\\b(?:just\\s+|only\\s+)?(?:(the)\\s+(day|morning|afternoon|evening|night|week)|(${COUNT})\\s+(day|week)s?)\\s+(before|after|(?<!\\bfor\\s+(?!an?\\b|one\\b)\\S+\\s+days\\s+)from|(?<=\\bweeks?\\s+)on)\\s+(?:the\\s+)?$|\\bthe\\s+(eve)\\s+of\\s+$`, 'i'));
const REACH = 40;
/** The seven days before a day or after it lie for the most part in the week that holds the fourth of them. */
const HALF_WEEK = 4;

type Shift = NonNullable<Candidate['then']>;

/** "The Friday before Christmas", "the weekend of March 9". */
const NEAREST = backwards(new RegExp(`\\bthe\\s+(?:(${WEEKDAY_NAME})\\s+(before|after)|weekend\\s+(before|after|of))\\s+(?:the\\s+)?$`, 'i'));

/** Only a day can be counted from: "two weeks before March" stays March. */
const DAYS: ReadonlySet<string> = new Set(['iso-date', 'numeric-date', 'month-day-year', 'day-month-year', 'month-day', 'day-range', 'weekday', 'story-weekday', 'relative-weekday', 'weekday-of-week', 'holiday', 'day-word', 'named-day']);

export function takeOffsets(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    const sentence = prose.sentences[candidate.sentence]!;
    const before = DAYS.has(candidate.rule) ? prose.text.slice(Math.max(sentence.start, candidate.start - REACH), candidate.start) : '';
    const counted = OFFSET.exec(before);
    const match = counted ?? NEAREST.exec(before);
    if (!match) taken.push(candidate);
    else {
      const start = candidate.start - match[0].length;
      while (taken.length > 0 && taken.at(-1)!.end > start) taken.pop();
      taken.push({ ...candidate, start, rule: 'offset-from', reading: counted && /^from/i.test(counted[5] ?? '') ? toCome(candidate.reading) : candidate.reading, then: counted ? countedFrom(counted) : nearestTo(match) });
    }
  }
  return taken;
}

/** "A week from Friday" counts from the one to come. */
function toCome(reading: Reading): Reading {
  return 'at' in reading ? { at: (place) => reading.at({ ...place, tense: () => 'future' }) } : reading;
}

function countedFrom([, the, named, count, unit, side, eve]: RegExpExecArray): Shift {
  const sign = eve !== undefined || /^before/i.test(side!) ? -1 : 1;
  if (the !== undefined && /^week/i.test(named!)) return ({ from }) => weekInterval(shiftDays(from, sign * HALF_WEEK));
  const days = (count !== undefined ? countOf(count!) * (/^week/i.test(unit!) ? 7 : 1) : 1) * sign;
  return ({ from, to }) => ({ from: shiftDays(from, days), to: shiftDays(to, days), precision: 'day' });
}

/** The first such weekday or weekend before a day or after it, or the weekend that it belongs to. */
function nearestTo([, name, side, weekendSide]: RegExpExecArray): Shift {
  const weekday = name === undefined ? 6 : (weekdayNumber(name) ?? 6);
  const interval = name === undefined ? weekendInterval : dayInterval;
  return ({ from }) => {
    const last = lastWeekday(shiftDays(from, -1), weekday);
    if (/^of/i.test(weekendSide ?? '')) return weekendInterval(from);
    return interval(/^before/i.test((side ?? weekendSide)!) ? last : lastWeekday(shiftDays(from, 7), weekday));
  };
}
