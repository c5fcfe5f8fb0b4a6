/** Days within names: "Black Friday", "the Sunday Times", "Christmas trees", "the Sept. 11 attacks". */
import { before, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { AFTER_NAMED_DAY, BEFORE_NAMED_DAY, BROADCASTS, DETERMINERS, EDITIONS, HOLIDAY_THINGS, NAMED_DATE, NAMED_DATE_EVENTS } from '../lists/names.ts';
import { isCapital, isLetters } from '../sentenceWords.ts';

export const namedDay = leavesOut('named-day', nameBefore, nameAfter, broadcast, namedDate, holidayThing);

function nameBefore(clause: DatedClause): string | null {
  const previous = clause.words[clause.first - 1];
  return previous && isCapital(previous) && BEFORE_NAMED_DAY.has(previous.lower) ? previous.text : null;
}

function nameAfter({ words, last }: DatedClause): string | null {
  const next = words[last];
  return next && (EDITIONS.has(next.lower) || (isCapital(next) && AFTER_NAMED_DAY.has(next.lower))) ? next.text : null;
}

/** "The Sunday shows"; the broadcasts and papers that are called "Today" and "This Week", with a capital within the sentence. */
function broadcast({ date, words, first, last }: DatedClause): string | null {
  if (DETERMINERS.has(words[first - 1]?.lower ?? '') && BROADCASTS.has(words[last]?.lower ?? '')) return words[last]!.text;
  const within = first > 0 && isLetters(words[first - 1]!);
  return date.text === 'This Week' || (within && /^(?:Today|TODAY)$/.test(date.text)) ? date.text : null;
}

/** A day of a year long past that goes by its date alone: it names what happened, unless something happened on it. */
function namedDate(clause: DatedClause): string | null {
  if (clause.date.text === '9/11') return before(clause, 1) === 'on' ? null : clause.date.text;
  if (!NAMED_DATE.test(clause.date.text)) return null;
  const next = clause.words[clause.last];
  if (next && NAMED_DATE_EVENTS.has(next.lower)) return next.text;
  return /^(?:before|since|after)$/.test(before(clause, 1)) ? before(clause, 1) : null;
}

/** A holiday before what belongs to it, not before what takes place on it. */
function holidayThing({ date, words, last }: DatedClause): string | null {
  const next = words[last];
  return date.rule === 'holiday' && next && HOLIDAY_THINGS.has(next.lower) ? next.text : null;
}
