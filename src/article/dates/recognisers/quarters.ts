/** Quarters and halves of a year, as business news names them. Fiscal ones count as calendar ones. */
import type { Interval } from '../calendar.ts';
import { halfInterval, quarterInterval, quarterOf, unitInterval, yearBefore, yearInterval, yearOf } from '../calendar.ts';
import { endedQuarter } from '../endedQuarter.ts';
import { MONTH_NAME, monthNumber, pattern, YEAR } from '../patterns.ts';
import type { Place, Reading, Recogniser } from '../recogniser.ts';
import { FISCAL, MONTH, NUMBER_WORD, ORDINAL, QUARTER, RELATIVE, SHORT_NUMBER, THE, UNIT, YEAR_NUMBER } from '../triggers.ts';

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 };
const NTH_WORD = '(first|second|third|fourth|final|[1-4](?:st|nd|rd|th))';
const OF_YEAR = `(?:(?:\\s+of|\\s+in|,)?\\s+(?:(?:its|the|their)\\s+)?(?:fiscal\\s+(?:year\\s+)?)?(${YEAR})(?:\\s+(?:fiscal|financial)\\s+year)?|\\s+of\\s+(last|this|next|the)\\s+year|\\s+(last|this|next|a(?=\\s+year\\s+(?:ago|earlier|before)))\\s+year(?:\\s+(?:ago|earlier|before))?)`;
const WHOSE = `(?:(?:(last|this|next|current)\\s+year['’]s|(${YEAR})(?:['’]s)?)\\s+)?`;

/** Quarters of a game. */
const GAME = /\b(?:touchdowns?|field\s+goals?|quarterback|half-?time|rebounds?|scor(?:ed?s?|ing)|led\s+\d+|lead\s+of\s+\d+|kick(?:ed|off)|fumbled?|intercept\w+|playoffs?|match|goals?|\d{1,3}-\d{1,3}\s+(?:lead|win|victory|loss)|\d{1,2}-\d{1,2}(?=[.,;]|$))\b/i;

export const QUARTERS: readonly Recogniser[] = [
  {
    name: 'quarters',
    on: QUARTER,
    begins: ORDINAL | THE | RELATIVE,
    pattern: pattern(`(?:the\\s+)?(first|last|final)\\s+(two|three|2|3)\\s+quarters${OF_YEAR}`),
    read: ([, end, count, year, ofYear, plainYear]) => ofYearOr(year, ofYear ?? plainYear, (of) => someQuarters(of, end!, /^(?:two|2)$/.test(count!) ? 2 : 3)),
  },
  {
    name: 'quarters',
    on: QUARTER,
    begins: SHORT_NUMBER | ORDINAL | THE | RELATIVE,
    pattern: pattern(`(?:the\\s+)?${NTH_WORD}-?\\s+(?:and|through)\\s+(?:the\\s+)?${NTH_WORD}(?:\\s+quarters|-quarter)(?:${OF_YEAR})?`),
    read: ({ 1: first, 2: last, 3: year, 4: ofYear, 5: plainYear, index }, sentence) => {
      const [from, to] = [NTH[first!.toLowerCase()]!, NTH[last!.toLowerCase()]!];
      return to - from === 1 && !isOfGame(sentence, index) ? ofYearOr(year, ofYear ?? plainYear, (of) => quartersInterval(of, from, to)) : null;
    },
  },
  {
    name: 'quarter-of-year',
    on: QUARTER,
    begins: THE,
    pattern: pattern(`the\\s+(?:fiscal\\s+)?(${YEAR})\\s+(?:(quarter)|period)|the\\s+(?:same|like|comparable|corresponding|equivalent)\\s+(?:(quarter)|period)\\s+(?:of|in)\\s+(${YEAR})`),
    read: ([, year, before, after, later]) => ({ at: ({ quarter, period, published }) => periodOf(Number(year ?? later), (before ?? after) ? (quarter ?? lastQuarter(published)) : period) }),
  },
  {
    name: 'quarter',
    on: QUARTER,
    begins: SHORT_NUMBER | YEAR_NUMBER | ORDINAL | THE | RELATIVE | FISCAL,
    pattern: pattern(`(?:the\\s+)?(?:fiscal\\s+)?${WHOSE}(?:fiscal[\\s-]+)?${NTH_WORD}[\\s-]+(?:fiscal[\\s-]+)?quarter${OF_YEAR}?`),
    read: ({ 1: ofWhich, 2: before, 3: nth, 4: year, 5: ofYear, 6: plainYear, index }, sentence) => {
      const which = ofWhich ?? ofYear ?? plainYear;
      if ((year ?? before ?? which) === undefined && isOfGame(sentence, index)) return null;
      return ofYearOr(year ?? before, which, (of) => quarterInterval(of, NTH[nth!.toLowerCase()]!));
    },
  },
  {
    name: 'quarter',
    on: QUARTER,
    begins: THE,
    pattern: pattern(`the\\s+last\\s+quarter${OF_YEAR}`),
    read: ([, year, ofYear, plainYear]) => ofYearOr(year, ofYear ?? plainYear, (of) => quarterInterval(of, 4)),
  },
  {
    name: 'quarter',
    on: QUARTER,
    begins: QUARTER | YEAR_NUMBER,
    pattern: pattern(`Q([1-4])(?:(?:\\s+of|,)?\\s*(?:FY)?(${YEAR}))?|(${YEAR})\\s*Q([1-4])`),
    read: ([, nth, year, before, after]) => ofYearOr(year ?? before, undefined, (of) => quarterInterval(of, Number(nth ?? after))),
  },
  {
    name: 'half',
    on: QUARTER,
    begins: ORDINAL | YEAR_NUMBER | THE | RELATIVE | FISCAL,
    pattern: pattern(`(?:the\\s+)?${WHOSE}(?:fiscal[\\s-]+)?(first|second|latter|last)[\\s-]+half${OF_YEAR}`),
    read: ([, ofWhich, before, nth, year, ofYear, plainYear]) =>
      ofYearOr(year ?? before, ofWhich ?? ofYear ?? plainYear, (of) => halfInterval(of, /^f/i.test(nth!) ? 1 : 2)),
  },
  {
    name: 'half',
    on: QUARTER,
    begins: THE,
    pattern: pattern('(?<=\\b(?:in|for|during|into|of|by|than|from)\\s+)the\\s+(first|second)\\s+half(?=[.,;)]|$|\\s+(?:was|were|as|and|but|after|because|when|while|from|on|to|with|compared|net|sales|profits?|earnings)\\b)'),
    read: ({ 1: nth, index }, sentence) => (isOfBusiness(sentence, index) ? { inYear: (year) => halfInterval(year, /^f/i.test(nth!) ? 1 : 2) } : null),
  },
  {
    name: 'elliptic-quarter',
    on: QUARTER,
    begins: THE,
    pattern: pattern('(?<=\\b(?:in|from|than|for|during|after|of|to)\\s+)the\\s+(first|second|third|fourth)(?=[.,;)]|$|\\s+(?:and|but|as)\\b)'),
    read: ({ 1: nth, index }, sentence) => (/\bquarter\b/i.test(sentence.slice(0, index)) && isOfBusiness(sentence, index) ? { inYear: (year) => quarterInterval(year, NTH[nth!.toLowerCase()]!) } : null),
  },
  {
    name: 'relative-quarter',
    on: QUARTER,
    begins: THE | RELATIVE,
    pattern: pattern('(?:the\\s+)?(last|next|this|previous|preceding|(?<=\\bthe\\s+)prior|current|coming|following|latest|most\\s+recent|past)\\s+(?:fiscal\\s+)?quarter(?!-)|the\\s+(latest)\\s+period'),
    read: ([, which, latest]) => ({ at: (place) => relativeQuarter((which ?? latest)!.toLowerCase(), place) }),
  },
  {
    name: 'year-ago-quarter',
    on: QUARTER | UNIT,
    begins: UNIT | NUMBER_WORD | THE | RELATIVE | FISCAL,
    pattern: pattern('(?:(?:the|a)\\s+)?(?:comparable\\s+)?year-(?:ago|earlier)(?!\\s+(?:week|month)\\b)(?:\\s+(?:(?:first|second|third|fourth)\\s+)?(?:(quarter)|period))?|the\\s+(?:same|comparable|corresponding|like)\\s+(?:(quarter)|period)\\s+(?:last\\s+year|(?:of\\s+)?a\\s+year\\s+(?:ago|earlier|before))|the\\s+(?:same|comparable|corresponding|like)\\s+(quarter)\\s+(?:of\\s+|in\\s+)?the\\s+(?:previous|preceding|prior)\\s+year|last\\s+year[\'’]s\\s+(quarter)'),
    read: ([, ...quarterly]) => ({ at: (place) => aYearBefore(place, quarterly.some((word) => word !== undefined)) }),
  },
  {
    name: 'month-quarter',
    on: QUARTER,
    begins: MONTH | THE,
    pattern: pattern(`(?:the\\s+)?(${MONTH_NAME})(?:\\s*(?:-|–|to|-to-)\\s*(${MONTH_NAME}))?[\\s-]+(quarter|period)`),
    read: ([, name, until, word]) => {
      const month = monthNumber(name!);
      const last = until === undefined ? month : monthNumber(until);
      if (month === null || last === null || (until === undefined && word === 'period') || (until !== undefined && (last - month !== 2 || last % 3 !== 0))) return null;
      return { inYear: (year) => quarterInterval(year, Math.ceil(last / 3)) };
    },
  },
  {
    name: 'the-quarter',
    on: QUARTER,
    begins: THE,
    pattern: pattern('the\\s+(?:fiscal\\s+)?quarter(?!-)'),
    read: () => ({ at: theQuarter }),
  },
];

/** Looks so far around a quarter for words of a game, in characters. */
const GAME_REACH = 120;

function isOfGame(sentence: string, at: number): boolean {
  const around = sentence.slice(Math.max(0, at - GAME_REACH), at + GAME_REACH);
  return GAME.test(around) && !OF_COMPANIES.test(around);
}

/** Companies rebound as well as players. */
const OF_COMPANIES = /\b(?:earnings|profits|sales|revenues?|dividend|economy)\b/i;

/** Words of figures, beside which a half or a third is of a year. */
const BUSINESS = /%|[$£€]\d|\b(?:percent(?:age)?|per\s+cent|profits?|earnings|earned|sales|revenues?|growth|economy|economists?|analysts|output|demand|dividend|shares|orders|GDP|fiscal|net|loss|turnover|provisions?|charge)\b/i;

function isOfBusiness(sentence: string, at: number): boolean {
  return !isOfGame(sentence, at) && BUSINESS.test(sentence.slice(Math.max(0, at - GAME_REACH), at + GAME_REACH));
}

/** "The fourth quarter a year ago", told in February, is the one before that which is just over. */
function ofYearOr(year: string | undefined, which: string | undefined, inYear: (year: number) => Interval): Reading {
  if (year !== undefined) return inYear(Number(year));
  if (which === undefined) return { inYear };
  const step = { last: -1, next: 1 }[which.toLowerCase()] ?? 0;
  return {
    at: ({ published, tense }) => {
      if (/^a$/i.test(which)) return inYear(yearOf(published) - (inYear(yearOf(published)).to <= published ? 1 : 2));
      const interval = inYear(yearOf(published) + step);
      return /^the$/i.test(which) && interval.from > published && tense() === 'past' ? inYear(yearOf(published) - 1) : interval;
    },
  };
}

function someQuarters(year: number, end: string, count: number): Interval {
  const first = /^first$/i.test(end) ? 1 : 5 - count;
  return quartersInterval(year, first, first + count - 1);
}

function quartersInterval(year: number, first: number, last: number): Interval {
  return { from: quarterInterval(year, first).from, to: quarterInterval(year, last).to, precision: 'range' };
}

function lastQuarter(published: Place['published']): Interval {
  return unitInterval(published, 'quarter', -1);
}

function relativeQuarter(which: string, place: Place): Interval {
  if (/recent|latest/.test(which)) return place.quarter ?? lastQuarter(place.published);
  const from = /previous|preceding|prior|following/.test(which) && place.quarter ? place.quarter.from : place.published;
  return unitInterval(from, 'quarter', /next|coming|following/.test(which) ? 1 : /this|current/.test(which) ? 0 : -1);
}

const JUST_OVER = /^\s+just\s+(?:ended|completed|finished|concluded|over)\b/;

/** The one that the article last spoke of, or else the one that the words date. */
function theQuarter({ quarter, published, after }: Place): Interval {
  return JUST_OVER.test(after) ? lastQuarter(published) : (quarter ?? endedQuarter(after, published) ?? lastQuarter(published));
}

/** The quarter a year before the one that the article speaks of; without a quarter the year before. */
function aYearBefore({ quarter, period, published }: Place, quarterly: boolean): Interval {
  if (quarterly) return yearBefore(quarter ?? lastQuarter(published));
  return yearBefore(period ?? yearInterval(yearOf(published)));
}

/** "The 1988 period": the same part of that year as the period that the article speaks of. */
function periodOf(year: number, period: Interval | null): Interval {
  return period?.precision === 'quarter' ? quarterInterval(year, quarterOf(period.from)) : yearInterval(year);
}
