/** A day of a month, the year left to the reader: "Feb. 7", "the 7th of February", "Feb. 7-9". */
import { dayInterval, dayOf, weekdayOf } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import { COUNTED, DAY_NUMBER, dayNumber, DAY_PART, MONTH_NAME, monthNumber, ORDINAL_WORD, pattern, WEEKDAY_AFTER, WEEKDAY_NAME, WEEKDAY_SHORT, weekdayNumber, YEAR } from '../patterns.ts';
import type { Recogniser, Yearly } from '../recogniser.ts';
import { DIGITS, MONTH, NUMBER_WORD, ORDINAL, SHORT_NUMBER, THE, WEEKDAY } from '../triggers.ts';

const WEEKDAY_BEFORE = `(?:(${WEEKDAY_NAME}|${WEEKDAY_SHORT})(?:\\s+${DAY_PART})?,?\\s+)?`;
const JOIN = '\\s*(?:-|–|—|to|through|thru|until|and|or)\\s*(?:the\\s+)?';

export const MONTH_DAYS: readonly Recogniser[] = [
  {
    name: 'day-range',
    on: MONTH,
    with: DIGITS,
    pattern: pattern(`(${MONTH_NAME})\\s*(${DAY_NUMBER})(?:,\\s*${DAY_NUMBER}){0,5},?${JOIN}(${DAY_NUMBER})(?!\\s*(?:a\\.?m|p\\.?m)\\b)(?:,?\\s+(${YEAR}))?`),
    read: (match, sentence) => (isCounted(match, sentence) ? null : readRange(match[1]!, match[2]!, match[3]!, match[4])),
  },
  {
    name: 'day-range',
    on: MONTH,
    with: DIGITS,
    begins: SHORT_NUMBER,
    pattern: pattern(`(${DAY_NUMBER})${JOIN}(${DAY_NUMBER})\\s+(?:of\\s+)?(${MONTH_NAME})(?:,?\\s+(${YEAR}))?`),
    read: ([, first, last, month, year]) => readRange(month!, first!, last!, year),
  },
  {
    name: 'month-day',
    on: MONTH,
    begins: MONTH | WEEKDAY,
    pattern: pattern(`${WEEKDAY_BEFORE}(${MONTH_NAME})\\s*(?:the\\s+)?(${DAY_NUMBER}|${ORDINAL_WORD})${WEEKDAY_AFTER}`),
    read: (match, sentence) => (isCounted(match, sentence) ? null : readMonthDay(match[1] ?? match[4], match[2]!, match[3]!)),
  },
  {
    name: 'month-day',
    on: MONTH,
    begins: SHORT_NUMBER | ORDINAL | NUMBER_WORD | WEEKDAY | THE,
    pattern: pattern(`${WEEKDAY_BEFORE}(?:the\\s+)?(${DAY_NUMBER}|${ORDINAL_WORD})(?:\\s+day)?(?:\\s+of)?\\s+(${MONTH_NAME})${WEEKDAY_AFTER}`),
    read: ([, weekday, day, month, after]) => readMonthDay(weekday ?? after, month!, day!),
  },
];

/** "In May 12 people drowned": the number counts them. */
function isCounted({ 0: words, index }: RegExpExecArray, sentence: string): boolean {
  return COUNTED.test(sentence.slice(index + words.length, index + words.length + 20));
}

function readMonthDay(weekday: string | undefined, month: string, day: string): Yearly | null {
  const number = monthNumber(month);
  if (number === null) return null;
  const wanted = weekday === undefined ? null : weekdayNumber(weekday);
  const inYear = (year: number): Interval | null => {
    const date = dayOf(year, number, dayNumber(day));
    return date && (wanted === null || weekdayOf(date) === wanted) ? dayInterval(date) : null;
  };
  return { inYear };
}

function readRange(month: string, first: string, last: string, year: string | undefined): Yearly | Interval | null {
  const number = monthNumber(month);
  if (number === null || dayNumber(first) >= dayNumber(last)) return null;
  const inYear = (of: number): Interval | null => {
    const from = dayOf(of, number, dayNumber(first));
    const to = dayOf(of, number, dayNumber(last));
    return from && to && { from, to, precision: 'range' };
  };
  return year === undefined ? { inYear } : inYear(Number(year));
}
