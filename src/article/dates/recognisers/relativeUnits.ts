/** "Last week", "this year", "next month", "the past year", "last May", "next summer". */
import type { IsoDate } from '../../article.ts';
import { dayInterval, dayOf, monthInterval, monthOf, seasonInterval, shiftDays, unitInterval, weekdayOf, yearBefore, yearOf } from '../calendar.ts';
import type { Interval, Unit } from '../calendar.ts';
import { anchorOf, isFigure } from '../figures.ts';
import { DAY_NUMBER, dayNumber, MONTH_NAME, monthNumber, ORDINAL_WORD, pattern, unitOf } from '../patterns.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { NONE } from '../recogniser.ts';
import { MONTH, RELATIVE, SEASON, THE, UNIT } from '../triggers.ts';
import { SEASONS } from '../words.ts';

const WHICH = '(last|next|this|past|previous|preceding|(?<=\\b(?:the|an?)\\s+)prior|(?<=\\bthe\\s+)following|current|coming|upcoming|latest|this\\s+past|this\\s+coming)';

/** How many units away each word points; the leaning ones count from the story's date. */
const STEPS: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, preceding: -1, prior: -1, latest: -1, next: 1, following: 1, coming: 1, upcoming: 1, this: 0, current: 0 };
const LEANING = /^(?:previous|preceding|prior|following)$/;

export const RELATIVE_UNITS: readonly Recogniser[] = [
  {
    name: 'relative-unit',
    on: UNIT,
    begins: THE | RELATIVE,
    pattern: pattern(`(?:the\\s+)?(?<!\\b(?:his|my|your)\\s+)${WHICH}\\s+(?:(?:calendar|fiscal|full|school|model)\\s+)?(week|weekend|month|year|decade)(?!\\s+of\\s+(?![$£€\\d])|\\s+and\\s+a\\s+half\\b)`),
    read: ([words, which, unit]) => (/^(?:The |)[A-Z][a-z]+ [A-Z][a-z]/.test(words!) ? NONE : { at: (place) => relativeUnit(which!, unit!, words!, place) }),
  },
  {
    name: 'this-time',
    on: UNIT,
    begins: RELATIVE | THE,
    pattern: pattern('(?:this|the\\s+same)\\s+time\\s+(?:(last|next)\\s+(week|year)|a\\s+(week|year)\\s+ago)'),
    read: ([words, which, unit, ago]) => ({ at: (place) => (/^the.*year/is.test(words) && place.period && isFigure(place) ? yearBefore(place.period) : thisTime(place.published, unitOf((unit ?? ago)!), stepOf(which ?? 'last'))) }),
  },
  {
    name: 'before-last',
    on: UNIT,
    begins: THE,
    pattern: pattern('the\\s+(week|weekend|month|year)\\s+(before\\s+last|after\\s+next)'),
    read: ([, unit, which]) => ({ at: ({ published }) => unitInterval(published, unitOf(unit!), /^b/i.test(which!) ? -2 : 2) }),
  },
  {
    name: 'before-last',
    on: SEASON,
    begins: THE,
    pattern: pattern('the\\s+(spring|summer|autumn|fall|winter)\\s+before\\s+last'),
    read: ([, name]) => {
      const season = SEASONS.get(name!.toLowerCase())!;
      return { at: (place) => seasonInterval(yearOf(relativeYear('last', '', place, (year) => seasonInterval(year, season)).from) - 1, season) };
    },
  },
  {
    name: 'relative-month',
    on: MONTH,
    begins: THE | RELATIVE,
    pattern: pattern(`(?:the\\s+)?${WHICH}\\s+(${MONTH_NAME})(?!\\.?\\s*\\d)`),
    read: ([words, which, name]) => {
      const month = monthNumber(name!);
      return month === null ? null : { at: (place) => relativeYear(which!, words!, place, (year) => monthInterval(year, month)) };
    },
  },
  {
    name: 'relative-month-day',
    on: MONTH,
    begins: RELATIVE,
    pattern: pattern(`(last|next|this\\s+past|this\\s+coming)\\s+(${MONTH_NAME})\\s*(${DAY_NUMBER}|${ORDINAL_WORD})`),
    read: ([words, which, name, day]) => {
      const month = monthNumber(name!);
      return month === null ? null : { at: (place) => relativeYear(which!, words!, place, (year) => dayInterval(dayOf(year, month, dayNumber(day!)) ?? dayOf(year, month, 28)!)) };
    },
  },
  {
    name: 'relative-season',
    on: SEASON,
    begins: THE | RELATIVE,
    pattern: pattern(`(?:the\\s+)?${WHICH}\\s+(spring|summer|autumn|fall|winter)(?:time)?`),
    read: ([words, which, name]) => {
      const season = SEASONS.get(name!.toLowerCase())!;
      return { at: (place) => relativeYear(which!, words!, place, (year) => seasonInterval(year, season)) };
    },
  },
];

/** The day a week from publication, the month a year from it. */
function thisTime(published: IsoDate, unit: Unit, step: number): Interval {
  return unit === 'week' ? dayInterval(shiftDays(published, step * 7)) : monthInterval(yearOf(published) + step, monthOf(published));
}

function stepOf(which: string): number {
  return STEPS[which.toLowerCase().split(/\s+/).at(-1)!] ?? 0;
}

/** "Earnings of $3 million, compared with a loss last year", "up from last year’s $2 million": of the same quarter, where the figures are of one. */
const COMPARED = /\bcompared\s+(?:with|to)\s(?:(?!\byear\b)[^;])*$/i;
const AGAINST = /\b(?:from|than|below|above|over)\s+$/i;
const FIGURE = /^['’]s\s+[$£#€\d]/;

/** Later in the week "this weekend" is the one to come, whatever the verb. */
const WEDNESDAY = 3;
/** "The coming week" has just begun. */
const MONDAY = 1;

function relativeUnit(which: string, unit: string, words: string, place: Place): Interval {
  const { published, period, tense, before, after } = place;
  const compared = () => COMPARED.test(before) || (AGAINST.test(before) && FIGURE.test(after));
  if (/^last$/i.test(which) && unitOf(unit) === 'year' && period?.precision === 'quarter' && compared()) return yearBefore(period);
  const over = /^this$/i.test(which) && unitOf(unit) === 'weekend' && weekdayOf(published) <= WEDNESDAY && tense() === 'past';
  if (over) return unitInterval(published, 'weekend', -1);
  const anchor = leans(which, words, place) ? anchorOf(place, unitOf(unit)) : null;
  const step = /coming$/i.test(which) && unitOf(unit) === 'week' && weekdayOf(published) === MONDAY ? 0 : stepOf(which);
  return unitInterval(anchor?.from ?? published, unitOf(unit), step);
}

/** "The previous month" leans on the story; so does "the next month" after a date of it, where it tells what is over. */
function leans(which: string, words: string, { storyNear, tense, before }: Place): boolean {
  if (LEANING.test(which.toLowerCase())) return true;
  return /^the\s+next/i.test(words) && storyNear && tense() === 'past' && !/\b(?:over|within|during|for|into)\s+$/i.test(before);
}

/** "Last summer we built a stair, and this summer another": not the same one. */
function hasThis(words: string, { before, after }: Place): boolean {
  const name = /\w+$/.exec(words)?.[0];
  return name !== undefined && new RegExp(`\\bthis\\s+${name}\\b`, 'i').test(`${before} ${after}`);
}

/** "Last May": the latest one that is over; "next May": the first to come; "this May": the one of this year; "this winter": in January the one that began the year before. */
function relativeYear(which: string, words: string, place: Place, inYear: (year: number) => Interval): Interval {
  const { published, story } = place;
  const step = stepOf(which);
  const day = story && leans(which, words, place) ? (step > 0 ? story.to : story.from) : published;
  const year = yearOf(day);
  if (step < 0) {
    const until = hasThis(words, place) ? relativeYear('this', '', place, inYear).from : day;
    return [year, year - 1, year - 2].map(inYear).find(({ to }) => to < until)!;
  }
  if (step > 0) return [year - 1, year, year + 1].map(inYear).find(({ from }) => from > day)!;
  const before = inYear(year - 1);
  return before.to >= day ? before : inYear(year);
}
