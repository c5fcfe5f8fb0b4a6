/**
 * Which kinds of date words a sentence holds, and where a date may begin: most sentences hold none, and no pattern is
 * tried on them; on the others only where they hold a word that it begins with.
 */
import { kindsOfWords } from './kindsOfWords.ts';
import { DECADES, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from './words.ts';

/** Kinds of date words, as bits. */
export const DIGITS = 1;
export const MONTH = 2;
export const WEEKDAY = 4;
export const UNIT = 8;
export const DAY_WORD = 16;
export const SEASON = 32;
export const QUARTER = 64;
export const DECADE = 128;
export const HOLIDAY = 256;
export const YEAR_WORD = 512;
/** Four digits. */
export const YEAR_NUMBER = 1024;
export const HOUR = 2048;
export const ORDINAL = 4096;
/** "Ago", "earlier": how a length of time becomes a date. */
export const AWAY = 8192;

/** Kinds of words that a date may begin with and that make none by themselves. */
export const THE = 2 ** 14;
/** "Last", "this": which of several is meant. */
export const RELATIVE = 2 ** 15;
/** "Two", "a". */
export const NUMBER_WORD = 2 ** 16;
export const DETERMINER = 2 ** 17;
export const FISCAL = 2 ** 18;
/** The first words of holidays and of names that hold a weekday. */
export const NAME_WORD = 2 ** 19;
/** One before a figure: "’94". */
export const APOSTROPHE = 2 ** 20;
/** One digit or two. */
export const SHORT_NUMBER = 2 ** 21;
/** "20250207". */
export const EIGHT_DIGITS = 2 ** 22;
/** "The same quarter": what stands between "the" and the word that it goes with. */
export const BETWEEN = 2 ** 23;

/** All kinds that make a date. */
const DATE_WORDS = THE - 1;

/** The bit that makes small letters of the capitals of ASCII. */
const CASE = 32;
const A = 97;
const Z = 122;

const KINDS = kindsOfWords([
  [MONTHS.keys(), MONTH],
  [WEEKDAYS.keys(), WEEKDAY],
  [[...WEEKDAYS.keys()].map((name) => `${name}s`), WEEKDAY],
  [SEASONS.keys(), SEASON],
  [DECADES.keys(), DECADE],
  ['minute minutes hour hours'.split(' '), HOUR],
  [[...ORDINALS.keys()].map((word) => word.split('-').at(-1)!), ORDINAL],
  ['st nd rd th'.split(' '), ORDINAL],
  ['ago earlier later before away prior previously now hence afterwards afterward'.split(' '), AWAY],
  ['day days week weeks weekend weekends month months quarter quarters year years decade decades centuries fortnight fortnights date night nights morning mornings afternoon afternoons evening evenings fiscal period time'.split(' '), UNIT],
  ['quarter quarters half q period'.split(' '), QUARTER],
  ['today yesterday tomorrow tonight morning afternoon evening night noon midnight midday midmorning midafternoon mid'.split(' '), DAY_WORD],
  ['day eve christmas thanksgiving easter halloween juneteenth friday sunday monday tuesday wednesday new year kippur hashanah hashana hanukkah fourth week shrove maundy giving burns bonfire guy whit pentecost'.split(' '), HOLIDAY],
  [['nineteen', 'twenty', 'thousand', 'eighteen', 'seventeen'], YEAR_WORD],
  [['the'], THE],
  ['same very corresponding like equivalent full whole entire early late mid'.split(' '), BETWEEN],
  ['last next this past previous preceding prior following current coming upcoming latest recent most final latter'.split(' '), RELATIVE],
  [NUMBERS.keys(), NUMBER_WORD],
  ['that all over every each even several many some few various countless'.split(' '), DETERMINER],
  ['fiscal calendar fy comparable'.split(' '), FISCAL],
  ['christmas boxing new martin mlk groundhog st valentine valentines president presidents ash palm good easter may mother mothers memorial father fathers'.split(' '), NAME_WORD],
  ['juneteenth fourth independence bastille labor labour columbus halloween election veteran veterans armistice remembrance thanksgiving flag'.split(' '), NAME_WORD],
  ['fox black bloody super cyber giving fat holy casual'.split(' '), NAME_WORD],
  ['international yom rosh lunar chinese burns australia shrove maundy ascension pentecost whit april earth anzac canada indigenous all melbourne guy bonfire'.split(' '), NAME_WORD],
]);

/** By their first and last letters, the lengths of those words as bits: few of the words of a sentence are looked up. */
const LENGTHS = new Uint32Array(1024);
for (const word of KINDS.keys()) LENGTHS[shapeOf(word, 0, word.length)]! |= 1 << word.length;

/** A word that a date may begin with. */
export interface Beginning {
  /** Offset into the text. */
  at: number;
  kinds: number;
}

export interface Triggers {
  /** The kinds of words in the sentence that make a date, as a sum of bits. */
  kinds: number;
  /** In the order of the text. "The" is one before another word of a kind. */
  beginnings: Beginning[];
}

/** What the sentence from `start` to `end` holds of the words that dates are made of. */
export function triggersOf(text: string, start: number, end: number): Triggers {
  const beginnings: Beginning[] = [];
  let all = 0;
  let at = start;
  let goesOn = false;
  let the: Beginning | null = null;
  while (at < end) {
    const code = text.charCodeAt(at);
    const from = at;
    let kinds = 0;
    at += 1;
    if (isLetter(code)) {
      while (at < end && isLetter(text.charCodeAt(at))) at += 1;
      if ((LENGTHS[shapeOf(text, from, at)]! >>> (at - from)) & 1) kinds = KINDS.get(text.slice(from, at).toLowerCase()) ?? 0;
    } else if (isDigit(code)) {
      while (at < end && isDigit(text.charCodeAt(at))) at += 1;
      kinds = kindsOfFigure(at - from);
    } else {
      goesOn = false;
      if (!isApostrophe(code) || !isDigit(text.charCodeAt(at))) continue;
      kinds = APOSTROPHE;
    }
    if (kinds !== 0 && !goesOn) {
      if (the) beginnings.push(the);
      if (kinds !== THE) beginnings.push({ at: from, kinds });
    }
    the = kinds === THE ? { at: from, kinds } : null;
    all |= kinds;
    goesOn = kinds !== APOSTROPHE;
  }
  return { kinds: all & DATE_WORDS, beginnings };
}

function kindsOfFigure(length: number): number {
  if (length <= 2) return DIGITS | SHORT_NUMBER;
  if (length === 4) return DIGITS | YEAR_NUMBER;
  return length === 8 ? DIGITS | EIGHT_DIGITS : DIGITS;
}

function shapeOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}

function isLetter(code: number): boolean {
  return (code | CASE) >= A && (code | CASE) <= Z;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019;
}
