/** Fragments that the recognisers' patterns are put together from, and what their words mean. */
import type { Unit } from './calendar.ts';
import { MONTHS, NUMBERS, ORDINALS, WEEKDAYS } from './words.ts';

export const MONTH_NAME =
  '(?:jan(?:uary|\\b\\.?)|feb(?:ruary|\\b\\.?)|mar(?:ch|\\b\\.?)|apr(?:il|\\b\\.?)|may|jun(?:e|\\b\\.?)|jul(?:y|\\b\\.?)|aug(?:ust|\\b\\.?)|sep(?:tember|t?\\b\\.?)|oct(?:ober|\\b\\.?)|nov(?:ember|\\b\\.?)|dec(?:ember|\\b\\.?))';
/** The same written whole with its capital, which "may" and "march" do not have. */
export const WHOLE_MONTH = `(?:${[...MONTHS.keys()].filter((name) => name === 'may' || name.length > 4).map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})`;
export const WEEKDAY_NAME = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** Abbreviations only where a date follows. */
export const WEEKDAY_SHORT = '(?:(?:mon|tues?|wed|thurs?|fri|sat|sun)\\b\\.?)';
/** "April 14, a Monday," and "April 14 (a Monday)": the weekday is no date of its own. */
export const WEEKDAY_AFTER = `(?:(?:,|\\s*\\()\\s*(?:which\\s+(?:is|was)\\s+)?(?:a\\s+)?(${WEEKDAY_NAME})\\b(?=\\s*(?:[.,;:)]|$))\\)?)?`;
export const DAY_PART = '(?:morning|afternoon|evening|night|midday|noon|midnight)';
/** A day of the month that is no price, fraction, hour or longer number. */
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:/]\\d|\\s*(?:percent|per\\s+cent|million|billion)\\b)';
export const ORDINAL_WORD = `(?:${[...ORDINALS.keys()].reverse().join('|').replaceAll('-', '[- ]')})`;
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?!\\d|[.,]\\d)';
export const COUNT = `(?:\\d{1,3}|(?:a|an)\\s+(?:couple\\s+of|dozen|hundred)|(?:${[...NUMBERS.keys()].join('|')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?)`;
export const UNIT_NAME = '(?:day|week|weekend|month|quarter|year|decade)';
/** "That" by itself, which is the date told before, and not "that vote". */
export const THAT_DATE = 'that(?=\\s*[.,;:)"”]|$|\\s+(?:and|but|or|when|while|to|at|in|on|for|with|from|by|as|because|the|an?|he|she|it|they|we|I|his|her|its|their)\\b)';
/** Between words. */
export const GAP = '[\\s-]+';

/** What is counted, measured or numbered right after a number is no year. */
export const COUNTED = /^[\s-]*(?:people|persons|(?:registered|likely|eligible)\s+voters|respondents|adults|residents|men|women|children|students|shares|jobs|workers|employees|troops|soldiers|votes|homes|houses|cars|miles|feet|meters|metres|kilometers|kilometres|acres|tons|tonnes|pounds|dollars|points|barrels|members|passengers|words|pages|hours|minutes|volts|watts|degrees|square|cubic|percent|units|copies|items|pieces|rooms|seats|stores|names|calories|local\s+time|(?:a\.?m|p\.?m|mph|hp|cc|rpm|kg|km|lbs?|MHz|GMT|UTC|EST|EDT|hrs)\b)/i;

/** A pattern over one sentence, tried at one place of it, that begins and ends at word boundaries. */
export function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\w$£€])(?:${source})(?!\\w)`, 'iy');
}

/** A month's number by its name as written; null where it is not written as a name ("may", "march"). */
export function monthNumber(name: string): number | null {
  return startsUpper(name) ? (MONTHS.get(name.toLowerCase().replace('.', '')) ?? null) : null;
}

/** A weekday's ISO number by its name as written. */
export function weekdayNumber(name: string): number | null {
  return startsUpper(name) ? (WEEKDAYS.get(name.toLowerCase().replace('.', '')) ?? null) : null;
}

/** The day of the month of "7", "7th" or "seventh". */
export function dayNumber(words: string): number {
  return ORDINALS.get(words.toLowerCase().replace(' ', '-')) ?? Number.parseInt(words, 10);
}

/** The number that "12", "a", "twenty-five" or "a couple of" stands for. */
export function countOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  let sum = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const value = NUMBERS.get(word) ?? 0;
    sum = value >= 12 && sum === 1 ? value : word === 'couple' ? 2 : sum + value;
  }
  return sum;
}

/** The unit of "weeks", "year" or "Months". */
export function unitOf(word: string): Unit {
  return word.toLowerCase().replace(/s$/, '') as Unit;
}

export function startsUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90;
}
