/** Which kinds of date words a sentence holds: most sentences hold none, and no pattern is tried on them. */
import { DECADES, MONTHS, ORDINALS, SEASONS, WEEKDAYS } from './words.ts';

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

/** The bit that makes small letters of the capitals of ASCII. */
const CASE = 32;
const A = 97;
const Z = 122;

const KINDS = new Map<string, number>();

function mark(words: Iterable<string>, kind: number): void {
  for (const word of words) KINDS.set(word, (KINDS.get(word) ?? 0) | kind);
}

mark(MONTHS.keys(), MONTH);
mark(WEEKDAYS.keys(), WEEKDAY);
mark([...WEEKDAYS.keys()].map((name) => `${name}s`), WEEKDAY);
mark(SEASONS.keys(), SEASON);
mark(DECADES.keys(), DECADE);
mark('minute minutes hour hours'.split(' '), HOUR);
mark([...ORDINALS.keys()].map((word) => word.split('-').at(-1)!), ORDINAL);
mark('st nd rd th'.split(' '), ORDINAL);
mark('ago earlier later prior previously now hence afterwards afterward'.split(' '), AWAY);
mark('day days week weeks weekend weekends month months quarter quarters year years decade decades date night morning afternoon evening fiscal period'.split(' '), UNIT);
mark('quarter quarters half q period'.split(' '), QUARTER);
mark('today yesterday tomorrow tonight morning afternoon evening night noon midnight midday midmorning midafternoon mid'.split(' '), DAY_WORD);
mark('day eve christmas thanksgiving easter halloween juneteenth friday sunday monday wednesday new hanukkah fourth week'.split(' '), HOLIDAY);
mark(['nineteen', 'twenty', 'thousand', 'eighteen', 'seventeen'], YEAR_WORD);

/** By their second and last letters, the lengths of those words as bits: few of the words of a sentence are looked up. */
const LENGTHS = new Uint32Array(1024);
for (const word of KINDS.keys()) LENGTHS[shapeOf(word, 0, word.length)]! |= 1 << word.length;

/** The kinds of date words in a sentence, as a sum of bits. */
export function triggersOf(sentence: string): number {
  let kinds = 0;
  let at = 0;
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at);
    const start = at;
    at += 1;
    if (isLetter(code)) {
      while (isLetter(sentence.charCodeAt(at))) at += 1;
      if ((LENGTHS[shapeOf(sentence, start, at)]! >>> (at - start)) & 1) kinds |= KINDS.get(sentence.slice(start, at).toLowerCase()) ?? 0;
    } else if (isDigit(code)) {
      while (isDigit(sentence.charCodeAt(at))) at += 1;
      kinds |= at - start === 4 ? DIGITS | YEAR_NUMBER : DIGITS;
    }
  }
  return kinds;
}

function shapeOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(end - start > 1 ? start + 1 : start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}

function isLetter(code: number): boolean {
  return (code | CASE) >= A && (code | CASE) <= Z;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
