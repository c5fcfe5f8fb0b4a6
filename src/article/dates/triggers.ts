/** Which kinds of date words a sentence holds: most sentences hold none, and no pattern is tried on them. */
import { DECADES, MONTHS, SEASONS, WEEKDAYS } from './words.ts';

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

const KINDS = new Map<string, number>();

function mark(words: Iterable<string>, kind: number): void {
  for (const word of words) KINDS.set(word, (KINDS.get(word) ?? 0) | kind);
}

mark(MONTHS.keys(), MONTH);
mark(WEEKDAYS.keys(), WEEKDAY);
mark([...WEEKDAYS.keys()].map((name) => `${name}s`), WEEKDAY);
mark(SEASONS.keys(), SEASON);
mark(DECADES.keys(), DECADE);
mark('minute minutes hour hours day days week weeks weekend weekends month months quarter quarters year years decade decades date night morning afternoon evening fiscal period'.split(' '), UNIT);
mark('quarter quarters half q period'.split(' '), QUARTER);
mark('today yesterday tomorrow tonight morning afternoon evening night noon midnight midday'.split(' '), DAY_WORD);
mark('day eve christmas thanksgiving easter halloween juneteenth friday sunday monday wednesday new hanukkah fourth week'.split(' '), HOLIDAY);
mark(['nineteen', 'twenty', 'thousand', 'eighteen', 'seventeen'], YEAR_WORD);

const WORD = /[a-z]+|\d+/gi;

/** The kinds of date words in a sentence, as a sum of bits. */
export function triggersOf(sentence: string): number {
  let kinds = 0;
  for (const word of sentence.match(WORD) ?? []) {
    if (word.charCodeAt(0) < 58) kinds |= word.length === 4 ? DIGITS | YEAR_NUMBER : DIGITS;
    else kinds |= KINDS.get(word.toLowerCase()) ?? 0;
  }
  return kinds;
}
