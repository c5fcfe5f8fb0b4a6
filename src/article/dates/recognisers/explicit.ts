/** Dates that the text gives whole: day, month and year. */
import { dayInterval, dayOf } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import { DAY_NUMBER, dayNumber, DAY_PART, MONTH_NAME, monthNumber, ORDINAL_WORD, pattern, WEEKDAY_AFTER, WEEKDAY_NAME, WEEKDAY_SHORT, YEAR } from '../patterns.ts';
import type { Recogniser } from '../recogniser.ts';
import { DIGITS, EIGHT_DIGITS, MONTH, NAME_WORD, NUMBER_WORD, ORDINAL, SHORT_NUMBER, THE, WEEKDAY, YEAR_NUMBER } from '../triggers.ts';

const WEEKDAY_BEFORE = `(?:(?:${WEEKDAY_NAME}(?:\\s+${DAY_PART})?|${WEEKDAY_SHORT}),?\\s+)?`;

/** Days that go by a name of their own, or by their month and day alone whatever the year. */
const SEPTEMBER_11 = '9/11|Sept(?:ember|\\.)?\\s+11(?=,?\\s+(?:terror(?:ist)?\\s+)?(?:attacks?|hijack\\w+|suicide|conspiracy|commission|victims?))';

/** There are other Black Mondays. */
const OF_MARKETS = /\b(?:markets?|stocks?|shares|Dow|crash|traders|trading|investors|brokers|Wall\s+Street|index|selloff)\b/i;

/** How far around its name, in characters. */
const MARKETS_REACH = 150;

export const EXPLICIT: readonly Recogniser[] = [
  {
    name: 'named-day',
    on: DIGITS,
    begins: SHORT_NUMBER | MONTH,
    pattern: pattern(`(?:${SEPTEMBER_11})(?!/)`),
    read: () => whole(2001, 9, 11),
  },
  {
    name: 'named-day',
    on: WEEKDAY,
    begins: NAME_WORD,
    pattern: pattern('Black\\s+Monday'),
    read: ({ index }, sentence) => (OF_MARKETS.test(sentence.slice(Math.max(0, index - MARKETS_REACH), index + MARKETS_REACH)) ? whole(1987, 10, 19) : null),
  },
  {
    name: 'iso-date',
    on: YEAR_NUMBER,
    pattern: pattern('(\\d{4})([-/])(\\d{2})\\2(\\d{2})(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?'),
    read: ([, year, , month, day]) => whole(Number(year), Number(month), Number(day)),
  },
  {
    name: 'iso-date',
    on: DIGITS,
    begins: EIGHT_DIGITS,
    pattern: pattern('((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)'),
    read: ([, year, month, day]) => whole(Number(year), Number(month), Number(day)),
  },
  {
    name: 'numeric-date',
    on: DIGITS,
    begins: SHORT_NUMBER,
    pattern: pattern('(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![/\\d-]|\\.\\d)'),
    read: ([, first, mark, second, year]) => readNumeric(Number(first), Number(second), year!, mark!),
  },
  {
    name: 'month-day-year',
    on: MONTH,
    with: YEAR_NUMBER,
    begins: MONTH | WEEKDAY,
    pattern: pattern(`${WEEKDAY_BEFORE}(${MONTH_NAME})\\s*(?:the\\s+)?(${DAY_NUMBER}|${ORDINAL_WORD}),?\\s+(?:in\\s+)?(${YEAR})${WEEKDAY_AFTER}`),
    read: ([, month, day, year]) => named(month!, day!, year!),
  },
  {
    name: 'day-month-year',
    on: MONTH,
    with: YEAR_NUMBER,
    begins: SHORT_NUMBER | ORDINAL | NUMBER_WORD | WEEKDAY | THE,
    pattern: pattern(`${WEEKDAY_BEFORE}(?:the\\s+)?(${DAY_NUMBER}|${ORDINAL_WORD})(?:\\s+day)?(?:\\s+of|-)?\\s*(${MONTH_NAME})(?:,\\s*|\\s+|-)(${YEAR})${WEEKDAY_AFTER}`),
    read: ([, day, month, year]) => named(month!, day!, year!),
  },
  {
    name: 'day-month-year',
    on: MONTH,
    with: DIGITS,
    begins: SHORT_NUMBER,
    pattern: pattern(`(\\d{1,2})-(${MONTH_NAME})-(\\d\\d)`),
    read: ([, day, month, year]) => named(month!, day!, String(fullYear(year!))),
  },
];

function whole(year: number, month: number, day: number): Interval | null {
  const date = dayOf(year, month, day);
  return date && dayInterval(date);
}

function named(month: string, day: string, year: string): Interval | null {
  const number = monthNumber(month);
  return number === null ? null : whole(Number(year), number, dayNumber(day));
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

/** American order with slashes, European with dots, unless only the other makes a date; a short year needs slashes. */
function readNumeric(first: number, second: number, year: string, mark: string): Interval | null {
  if (mark !== '/' && year.length === 2) return null;
  const full = fullYear(year);
  const american = whole(full, first, second);
  const european = whole(full, second, first);
  return mark === '.' ? (european ?? american) : (american ?? european);
}
