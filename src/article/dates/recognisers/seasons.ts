/** Seasons of a year, and decades. */
import { backwards } from '../backwards.ts';
import { decadeInterval, recentCentury, seasonInterval, yearOf } from '../calendar.ts';
import { pattern, YEAR } from '../patterns.ts';
import type { Recogniser } from '../recogniser.ts';
import { NONE } from '../recogniser.ts';
import { APOSTROPHE, DECADE, DIGITS, NUMBER_WORD, SEASON, THE, YEAR_NUMBER } from '../triggers.ts';
import { DECADES, SEASONS } from '../words.ts';

const NAME = '(spring|summer|autumn|fall|winter)';

/** "With highs in the sixties", "from the low 40s". */
const HEAT = /\b(?:temperatures?|degrees|highs?|lows?|winds?|mph|water|weather|warmed|warmer|cooler|(?:low|high|upper)[\s-]+[2-9]0s)\b/i;

/** How far from a decade they may stand, in characters. */
const HEAT_REACH = 80;

function isHeat(sentence: string, at: number): boolean {
  return HEAT.test(sentence.slice(Math.max(0, at - HEAT_REACH), at + HEAT_REACH));
}

/** "Her rating remains in the 40s". */
const FIGURE = backwards(/\b(?:remain(?:s|ed)?|stay(?:s|ed)?|hover(?:s|ed|ing)?|linger(?:s|ed|ing)?|stuck|poll(?:s|ed|ing)?|dip(?:s|ped)?|shots?|shooting|scored?|scoring)\s+(?:back\s+)?(?:in|into|through)\s+$/i);

/** "In the 60s". */
const DATING = backwards(/\b(?:in|of|since|from|during|until|through)\s+$/i);
const DATING_REACH = 30;

function isDated(before: string): boolean {
  return DATING.test(before) && !FIGURE.test(before);
}

/** "The Summer Olympics". */
const NAME_GOES_ON = /^\s+\p{Lu}\p{Ll}/u;

export const SEASON_RULES: readonly Recogniser[] = [
  {
    name: 'season',
    on: SEASON,
    with: YEAR_NUMBER,
    begins: SEASON | THE,
    pattern: pattern(`(?:the\\s+)?${NAME}(?:\\s+of|,)?\\s+(${YEAR})(?:[-–/]\\d\\d(?!\\d))?`),
    read: ([, name, year]) => seasonInterval(Number(year), SEASONS.get(name!.toLowerCase())!),
  },
  {
    name: 'season',
    on: SEASON,
    with: DIGITS,
    begins: SEASON | THE,
    pattern: pattern(`(?:the\\s+)?${NAME}\\s+of\\s+['’‘](\\d\\d)`),
    read: ([, name, digits]) => ({ at: ({ published }) => seasonInterval(recentCentury(Number(digits), yearOf(published)), SEASONS.get(name!.toLowerCase())!) }),
  },
  {
    name: 'season',
    on: SEASON,
    begins: SEASON | THE,
    pattern: pattern(`(?:the\\s+)?${NAME}(?=\\s+of\\s+(?:last|this|next|that|the\\s+same)\\s+year\\b)`),
    read: ([, name]) => ({ inYear: (year) => seasonInterval(year, SEASONS.get(name!.toLowerCase())!) }),
  },
  {
    name: 'season',
    on: SEASON,
    begins: SEASON | THE,
    pattern: pattern(`(?<=\\b(?:in|into|by|since|until|till|early|late|mid|during|through|throughout|over|before|after|ahead\\s+of|this\\s+side\\s+of|sp(?:end|ends|ent|ending)|at\\s+least|(?:much|most|rest|part|end|start|beginning|middle|months|weeks)\\s+of)[\\s-]+)(?:the\\s+)?${NAME}(?!\\s+of\\s+(?!\\d|nineteen|twenty|two\\s+thousand)|\\s+(?:training|break|semester|term|line|fashion)\\b)`),
    read: ({ 0: words, 1: name, index }, sentence) => (NAME_GOES_ON.test(sentence.slice(index + words.length)) ? null : { inYear: (year) => seasonInterval(year, SEASONS.get(name!.toLowerCase())!) }),
  },
];

export const DECADE_RULES: readonly Recogniser[] = [
  {
    name: 'decade',
    on: YEAR_NUMBER,
    begins: YEAR_NUMBER | THE,
    pattern: pattern("(?:the\\s+)?((?:1[5-9]|20)\\d0)['’]?s"),
    /** "The 1800s" are a century more often than a decade: too vague to list. */
    read: ([, year]) => (year!.endsWith('00') && year !== '2000' ? NONE : decadeInterval(Number(year))),
  },
  {
    name: 'decade',
    on: DIGITS,
    begins: THE | APOSTROPHE,
    pattern: pattern("(?:the\\s+)?['’‘](\\d0)['’]?s|the\\s+(?:(?:early|late|mid)[\\s-]+)?([2-9]0)['’]?s"),
    read: ({ 1: tens, 2: plain, index }, sentence) => (plain && (isHeat(sentence, index) || !isDated(sentence.slice(Math.max(0, index - DATING_REACH), index))) ? null : { at: ({ published }) => decadeInterval(recentCentury(Number(tens ?? plain), yearOf(published))) }),
  },
  {
    name: 'decade',
    on: DECADE,
    begins: DECADE | NUMBER_WORD,
    pattern: pattern(`(?<=\\bthe\\s+(?:early\\s+|late\\s+|mid-|roaring\\s+|swinging\\s+)?)(?:(eighteen|nineteen)[\\s-]+)?(${[...DECADES.keys()].join('|')})`),
    read: ({ 1: century, 2: name, index }, sentence) => (isHeat(sentence, index) ? null : decadeInterval(DECADES.get(name!.toLowerCase())! - (/^e/i.test(century ?? '') ? 100 : 0))),
  },
];
