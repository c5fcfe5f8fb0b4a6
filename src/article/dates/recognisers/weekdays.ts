/** Weekdays: "Tuesday", "Friday night", "Monday's"; habits ("Mondays", "every Friday") name no day. */
import { daysBetween } from '../../calendarDay.ts';
import { backwards } from '../backwards.ts';
import { dayInterval, lastWeekday, monthOf, nthWeekday, shiftDays, unitInterval, weekdayOf, weekInterval, yearOf } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import { COUNT, countOf, DAY_PART, MONTH_NAME, monthNumber, pattern, WEEKDAY_NAME, weekdayNumber, YEAR } from '../patterns.ts';
import { REPORTS } from '../reportedThat.ts';
import type { Place, Placed, Recogniser, Yearly } from '../recogniser.ts';
import { NONE } from '../recogniser.ts';
import { DETERMINER, DIGITS, NAME_WORD, NUMBER_WORD, ORDINAL, RELATIVE, THE, UNIT, WEEKDAY } from '../triggers.ts';

/** Weekdays in the names of papers, programmes, and days of their own. */
const NAMED = `Fox\\s+News\\s+Sunday|(?:Black|Bloody|Super|Cyber|Giving|Holy|Casual)\\s+${WEEKDAY_NAME}|${WEEKDAY_NAME}\\s+(?:Night\\s+(?:Live|Football|Fever)|Times|Mail|Telegraph|Express|Mirror|Herald|Star|Independent|Magazine|School|Evening\\s+Post)`;

/** A weekday that a programme or a paper comes out on: "a Sunday talk show". */
const REGULAR = `${WEEKDAY_NAME}(?:\\s+${DAY_PART})?\\s+(?:(?:(?:talk|news|political|radio|television|TV|variety)\\s+)+(?:shows?|programme?s?|programs?)|newspapers?|mass|school|brunch|roast)`;
/** "It was a Monday", "one Saturday in August": which one is not said; nor in "Saturday-night crowds". */
const SOME = `one\\s+${WEEKDAY_NAME}(?=\\s+in\\b)|${WEEKDAY_NAME}-(?:morning|afternoon|evening|night)|(?<=\\b(?:on|was|is)\\s+)an?\\s+(?:[a-z]+\\s+)?${WEEKDAY_NAME}(?:\\s+${DAY_PART})?(?=[.,;:)]|$|\\s+(?:in|when|that|and|after|before|of)\\b)`;

export const WEEKDAY_RULES: readonly Recogniser[] = [
  { name: 'name', on: WEEKDAY, begins: WEEKDAY | NAME_WORD, pattern: new RegExp(`(?<!\\w)(?:${NAMED.replaceAll(WEEKDAY_NAME, '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day')})(?!\\w)`, 'y'), read: () => NONE },
  {
    name: 'habit',
    on: WEEKDAY,
    begins: WEEKDAY | NUMBER_WORD | DETERMINER,
    pattern: pattern(`(?:every|each)\\s+(?:other\\s+)?${WEEKDAY_NAME}(?:\\s+${DAY_PART})?|${WEEKDAY_NAME}s|${REGULAR}|${SOME}`),
    read: () => NONE,
  },
  {
    name: 'weekday-of-week',
    on: WEEKDAY,
    pattern: pattern(`(${WEEKDAY_NAME})(?:\\s+${DAY_PART})?\\s+(?:of\\s+)?(last|this|next)\\s+week(?!['’])`),
    read: ([, weekday, which]) => ofWeek(weekday!, which!),
  },
  {
    name: 'nth-weekday',
    on: WEEKDAY,
    begins: ORDINAL | THE | RELATIVE,
    pattern: pattern(`(?:the\\s+)?(first|second|third|fourth|fifth|last)\\s+(${WEEKDAY_NAME})\\s+(?:of|in)\\s+(${MONTH_NAME})(?:,?\\s+(?:of\\s+)?(${YEAR}))?`),
    read: ([, nth, weekday, month, year]) => ofMonth(NTH.indexOf(nth!.toLowerCase()), weekday!, month!, year),
  },
  {
    name: 'nth-weekday',
    on: WEEKDAY,
    with: UNIT,
    begins: ORDINAL | THE | RELATIVE,
    pattern: pattern(`(?:the\\s+)?(first|second|third|fourth|fifth|last)\\s+(${WEEKDAY_NAME})\\s+(?:(?:of|in)\\s+(last|this|next|the)|(last|this|next))\\s+month`),
    read: ([, nth, weekday, within, plain]) => /^the$/i.test(within ?? '') ? NONE : ofMonthAway(NTH.indexOf(nth!.toLowerCase()), weekday!, (within ?? plain)!),
  },
  {
    name: 'weekdays-ago',
    on: WEEKDAY,
    begins: DIGITS | NUMBER_WORD | THE,
    pattern: pattern(`the\\s+(${WEEKDAY_NAME})\\s+before\\s+last|(${COUNT})\\s+(${WEEKDAY_NAME})s?\\s+ago`),
    read: ([, before, count, weekday]) => weeksBack((before ?? weekday)!, before === undefined ? countOf(count!) : 2),
  },
  {
    name: 'weekday-week',
    on: WEEKDAY,
    pattern: pattern(`(${WEEKDAY_NAME})\\s+week(?=[.,;:)]|$|\\s+(?:and|but|in|at|for|to)\\b)`),
    read: ([, weekday]) => weeksBack(weekday!, -1),
  },
  {
    name: 'relative-weekday',
    on: WEEKDAY,
    begins: THE | RELATIVE,
    pattern: pattern(`(?:the\\s+)?(last|next|this|past|previous|(?<=\\bthe\\s+)following|coming|this\\s+past|this\\s+coming)\\s+(${WEEKDAY_NAME})(?:\\s+${DAY_PART})?`),
    read: ([, which, weekday]) => relative(weekday!, which!.toLowerCase()),
  },
  {
    name: 'story-weekday',
    on: WEEKDAY,
    begins: THE,
    pattern: pattern(`(?<=\\bon\\s+)the\\s+(${WEEKDAY_NAME})(?:\\s+${DAY_PART})?(?=[.,;:)]|$|\\s+(?:and|but|he|she|they|it|we|I|when|the)\\b)|the\\s+(${WEEKDAY_NAME})\\s+(?:after|afterwards|that\\s+followed)(?=[.,;:)]|$)`),
    read: ([, weekday, after]) => {
      const number = weekdayNumber((weekday ?? after)!);
      return number === null ? null : { at: (place) => dayInterval(storyWeekday(number, place)) };
    },
  },
  {
    name: 'story-weekday',
    on: WEEKDAY,
    begins: DETERMINER,
    pattern: pattern(`that\\s+(?:same\\s+)?(${WEEKDAY_NAME})(?:\\s+${DAY_PART})?(?!['’])`),
    read: ({ 0: words, 1: name, index }, sentence) => {
      const weekday = weekdayNumber(name!);
      const before = sentence.slice(Math.max(0, index - 40), index);
      const after = sentence.slice(index + words.length);
      if (weekday === null || !(TIMES.test(before) || (/^\s*(?:[.,;:)]|$)/.test(after) && !REPORTS.test(before)))) return null;
      return { at: (place) => thatWeekday(weekday, place) };
    },
  },
  {
    name: 'weekday',
    on: WEEKDAY,
    pattern: pattern(`(${WEEKDAY_NAME})(?:\\s+${DAY_PART})?`),
    read: ([, weekday]) => {
      const number = weekdayNumber(weekday!);
      return number === null ? null : { at: (place) => dayInterval(nearWeekday(number, place)) };
    },
  },
];

/**
 * News means the last such day up to publication, or the next one where the clause speaks of what is to come; the nearer
 * of the two where it speaks of what was once planned.
 */
function nearWeekday(weekday: number, { published, story, before, tense }: Place) {
  const last = lastWeekday(published, weekday);
  if (last === published) return last;
  const when = tense();
  if (when === 'future' && story && story.precision === 'day' && story.from > published && AFTERWARDS.test(before)) return lastWeekday(shiftDays(story.from, -1), weekday);
  return when === 'future' || (when === 'either' && daysBetween(last, published) > 3) ? shiftDays(last, 7) : last;
}

/** "Flights will resume Thursday after a strike on Tuesday": the last one before the day that was just told. */
const AFTERWARDS = /(?:day|\d|tomorrow),?\s+(?:\w+\s+(?:day|week)s?\s+)?after\s+[^,;]{3,60}$/;

/** "On the Saturday" is the first one from the day that the story has just told of; without one it is any Saturday of the news. */
function storyWeekday(weekday: number, place: Place) {
  const { story } = place;
  if (!story || !place.storyNear || story.precision !== 'day') return nearWeekday(weekday, place);
  return shiftDays(story.from, ((weekday - weekdayOf(story.from) + 6) % 7) + 1);
}

/** "Until that Friday", "That Friday she left", and not "found that Friday was dry". */
const TIMES = backwards(/(?:^["“]?|[.;:—]\s+|\b(?:on|until|till|by|since|before|after|from|later|late|early)\s+)$/i);

/** The day itself that the block told of last, or the next such day. */
function thatWeekday(weekday: number, { near }: Place): Interval | null {
  const told = near.findLast(({ precision }) => precision === 'day' || precision === 'week');
  return told ? dayInterval(lastWeekday(shiftDays(told.from, 6), weekday)) : null;
}

const NTH: readonly string[] = ['last', 'first', 'second', 'third', 'fourth', 'fifth'];

function ofMonth(nth: number, name: string, month: string, year: string | undefined): Yearly | Interval | null {
  const [weekday, number] = [weekdayNumber(name), monthNumber(month)];
  if (weekday === null || number === null) return null;
  const inYear = (of: number): Interval | null => {
    const day = nthWeekday(of, number, weekday, nth || -1);
    return day && dayInterval(day);
  };
  return year === undefined ? { inYear } : inYear(Number(year));
}

function ofMonthAway(nth: number, name: string, which: string): Placed | null {
  const weekday = weekdayNumber(name);
  const months = { last: -1, next: 1 }[which.toLowerCase()] ?? 0;
  const at = ({ published }: Place): Interval | null => {
    const { from } = unitInterval(published, 'month', months);
    const day = nthWeekday(yearOf(from), monthOf(from), weekday!, nth || -1);
    return day && dayInterval(day);
  };
  return weekday === null ? null : { at };
}

/** "Two Fridays ago" counts from the last one before publication; below zero, from the next one: "Friday week". */
function weeksBack(name: string, count: number) {
  const weekday = weekdayNumber(name);
  if (weekday === null) return null;
  return { at: ({ published }: Place): Interval => dayInterval(shiftDays(lastWeekday(shiftDays(published, -1), weekday), (1 - count) * 7)) };
}

function ofWeek(name: string, which: string) {
  const weekday = weekdayNumber(name);
  const weeks = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  if (weekday === null) return null;
  return { at: ({ published }: Place): Interval => dayInterval(shiftDays(weekInterval(published).from, weeks * 7 + weekday - 1)) };
}

/** "Last Friday" is before publication, on a Saturday that of the week before; "next Friday" is after it; "the previous Friday" leans on the story. */
function relative(name: string, which: string) {
  const weekday = weekdayNumber(name);
  if (weekday === null) return null;
  const at = (place: Place): Interval | null => {
    const leaning = which === 'previous' || which === 'following';
    if (which === 'following' && !place.story && place.tense() === 'past') return null;
    const from = leaning && place.story ? place.story.from : place.published;
    const back = (weekdayOf(from) - weekday + 6) % 7 + 1;
    if (which === 'this' && place.tense() === 'past') return dayInterval(lastWeekday(place.published, weekday));
    if (which === 'last' && back === 1) return dayInterval(shiftDays(from, -8));
    const ahead = /next|following|coming|^this$/.test(which);
    const days = (7 - back) || 7;
    return dayInterval(shiftDays(from, !ahead ? -back : which === 'next' && days <= AT_HAND ? days + 7 : days));
  };
  return { at };
}

/** "Next Thursday" said on a Tuesday is that of next week: so near a day has shorter names. */
const AT_HAND = 2;
