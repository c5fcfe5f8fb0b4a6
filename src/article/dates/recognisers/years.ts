/** Years by themselves: "in 1996", "fiscal 1990", "nineteen ninety-four", "1994-98". */
import { backwards } from '../backwards.ts';
import type { Interval } from '../calendar.ts';
import { recentCentury, yearInterval, yearOf } from '../calendar.ts';
import { COUNTED, MONTH_NAME, pattern, YEAR } from '../patterns.ts';
import type { Recogniser } from '../recogniser.ts';
import { APOSTROPHE, DIGITS, FISCAL, NUMBER_WORD, THE, YEAR_NUMBER, YEAR_WORD } from '../triggers.ts';
import { CAR_MAKES, NUMBERS } from '../words.ts';

const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TEENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';

/** "A 2000-share block", "part 1998-A". */
const MEASURED = /^-(?:share|pound|foot|feet|mile|acre|seat|member|room|page|hour|meter|metre|ton|tonne|word|calorie|watt|[A-Z])\b/;
/** A model year is no date. */
const MODEL = new RegExp(`^\\s+(?:${CAR_MAKES.join('|')})\\b`);
/** A house number: "1600 Harbour Avenue". */
const ADDRESS = /^\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}.]*\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Lane|Way|Court|Place|Square)\b/u;
/** A round number of things: "some said 2000 herons". */
const THINGS = /^\s+[a-z]+s\b/;
const DATING = backwards(/\b(?:in|of|by|since|until|till|from|to|the|its|early|late|mid|before|after|and|or|for|during|through|between|year|fiscal)[\s-]+$/i);
/** "Until at least 2014", "no later than 2015" are years, "at least 2014 herons" is a number. */
const BOUNDED = backwards(/\b(?:(?:until|till|through|since|before|from)\s+at\s+least|no\s+(?:earlier|later|sooner)\s+than|(?:years|expired?|runs?|lasts?)\s+up\s+to)\s+$/i);
const NUMBERED = backwards(/(?:\b(?:room|flight|no\.?|number|route|highway|page|model|suite|channel|apartment|unit|type|section|psalm|apollo|windows|office|bill|h\.?b\.?|s\.?b\.?|h\.?r\.?|proposition|resolution|ordinance|case|docket|lot|box|gate|dow|nasdaq|some|about\s+the|nearly|almost|over|than|least|most|only|another|exactly|up\s+to)|:(?=$)|[#$£€/.]|(?<!\b(?:early|late|mid|end|pre|post))-(?=$))\s*$/i);

/** "An increase of $3 million over 1985": what a change is measured against. */
const OVER_YEAR = backwards(/(?<!\bto\s+)\bover\s+$/i);
const CHANGED = /\b(?:(?:increase|rise|gain|growth|improvement)s?\b[^;:]{0,60}|(?:up|rose|risen|grew|grown|gained|climbed|increased)\b[^;:]{0,40}\d[^;:]{0,40})$/i;
const ALONE = /^(?:[.,;)](?!\d)|$|['’]s\s|\s+(?:levels?|figures?|results?|and|but|when)\b)/;

/** "The ’86 season". */
const HELD = '(?:season|campaign|election|vote|referendum|convention|race|series|final|championships?|tournament|Olympics|Games|tour|festival|budget|strike|harvest|crop|vintage|floods?|earthquake|hurricane|recession|crash|war|draft)';

export const YEARS: readonly Recogniser[] = [
  {
    name: 'year-range',
    on: YEAR_NUMBER,
    pattern: pattern(`(${YEAR})\\s*(?:-|–|—|/)\\s*(\\d\\d|${YEAR})(?![\\d-])`),
    read: ([, first, last]) => readRange(Number(first), last!),
  },
  {
    name: 'year',
    on: YEAR_NUMBER,
    begins: YEAR_NUMBER | THE | FISCAL,
    pattern: pattern(`(?:(?:the\\s+)?(?:fiscal|calendar)(?:\\s+year)?\\s+|the\\s+year\\s+|FY\\s?)?(${YEAR})(?![-/]\\d)`),
    read: ({ 0: words, 1: year, index }, sentence) => (isYear(sentence, index, index + words.length) ? yearInterval(Number(year)) : null),
  },
  {
    name: 'year',
    on: YEAR_NUMBER,
    pattern: pattern('(?<=\\b(?:in|since|until)\\s+)1[0-4]\\d\\d(?=[.,;:)](?!\\d)|$|\\s+(?:and|but|when|after|before|at|by|to|the|he|she|it|they|was|were)\\b)'),
    read: ([year]) => yearInterval(Number(year)),
  },
  {
    name: 'short-year',
    on: DIGITS,
    begins: APOSTROPHE,
    pattern: pattern(`(?<=\\b(?:in|of|since|until|by|from|and|to|late|early|spring|summer|fall|winter|${MONTH_NAME}(?:\\s+\\d{1,2},?)?)\\s+)['’‘](\\d\\d)|(?<=\\bthe\\s+)['’‘](\\d\\d)(?=\\s+${HELD}\\b)`),
    read: ([, digits, held]) => ({ at: ({ published }) => yearInterval(recentCentury(Number(digits ?? held), yearOf(published))) }),
  },
  {
    name: 'spelled-year',
    on: YEAR_WORD,
    begins: NUMBER_WORD | THE,
    pattern: pattern(`(?:the\\s+year\\s+)?(?:(seventeen|eighteen|nineteen)[\\s-]+(?:hundred|(?:oh[\\s-]+)?(${TENS}(?:[\\s-]+${ONES})?|${TEENS}|${ONES}))|(twenty)[\\s-]+(twenty(?:[\\s-]+${ONES})?|${TEENS})|(two\\s+thousand)(?:\\s+(?:and\\s+)?(${TENS}(?:[\\s-]+${ONES})?|${TEENS}|${ONES}))?)(?![\\s-]+(?:year|month|week|day|hour|minute|foot|man|men|women|people|percent|dollars))`),
    read: ({ 0: words, index, 1: teens, 2: rest, 3: twenty, 4: later, 5: thousand, 6: more }, sentence) => {
      const year = teens ? value(teens) * 100 + value(rest) : twenty ? 2000 + value(later) : thousand ? 2000 + value(more) : 0;
      const alone = !teens && !/^the\s+year/i.test(words) && !/\b(?:in|of|by|since|until|before|after|from|to|early|late|mid)[\s-]+$/i.test(sentence.slice(Math.max(0, index - 10), index));
      return alone ? null : yearInterval(year);
    },
  },
];

function value(words: string | undefined): number {
  return (words ?? '').toLowerCase().split(/[\s-]+/).reduce((sum, word) => sum + (NUMBERS.get(word) ?? 0), 0);
}

/** How far before a number its words may reach, in characters. */
const BEFORE = 24;

function isYear(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - BEFORE), start);
  const after = sentence.slice(end, end + 40);
  if (sentence.endsWith('00', end) && THINGS.test(after) && !DATING.test(before)) return false;
  if (OVER_YEAR.test(before) && CHANGED.test(sentence.slice(0, start)) && ALONE.test(after)) return true;
  return !COUNTED.test(after) && !MEASURED.test(after) && !MODEL.test(after) && !ADDRESS.test(after) && (!NUMBERED.test(before) || BOUNDED.test(before));
}

function readRange(first: number, words: string): Interval | null {
  const last = words.length === 4 ? Number(words) : Math.floor(first / 100) * 100 + Number(words);
  if (last <= first || last - first > 400) return null;
  return { from: yearInterval(first).from, to: yearInterval(last).to, precision: 'range' };
}
