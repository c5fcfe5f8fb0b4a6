/** Chronologies: blocks that each open with their date, "June 3, 1986 -- The ferry is launched." */
import type { IsoDate, Span } from '../article.ts';
import { daysBetween } from '../calendarDay.ts';
import { yearOf } from './calendar.ts';
import type { Interval } from './calendar.ts';
import type { Candidate, Yearly } from './recogniser.ts';
import { firstFrom } from './yearly.ts';

/** The latest entry that has a date. */
export interface Entry {
  block: number;
  opened: Interval;
}

const MARK = /^\s*(?::\s|--|[–—-]\s)/;

/** Whether a date opens an entry: it is the first of its block, and `after` goes on with a colon or a dash. */
export function opensEntry({ start }: Span, block: Span, after: string): boolean {
  return start === block.start && MARK.test(after);
}

/** A date without a year in a chronology: of the next entry where it opens one, or told within the last one. */
export function inChronology(entry: Entry | null, { reading }: Candidate, block: number, opens: boolean, published: IsoDate): Interval | null {
  if (!entry || !('inYear' in reading)) return null;
  if (opens) return nextEntry(reading, entry, published);
  return entry.block === block ? nearEntry(reading, entry) : null;
}

/** The first such date after the entry before it, as long as that is over. */
function nextEntry(date: Yearly, { opened: { from } }: Entry, published: IsoDate): Interval | null {
  const next = firstFrom(date, from);
  return next && next.from <= published ? next : null;
}

function nearEntry({ inYear }: Yearly, { opened: { from } }: Entry): Interval | null {
  const year = yearOf(from);
  const away = (interval: Interval): number => Math.abs(daysBetween(from, interval.from));
  return [inYear(year), inYear(year + 1), inYear(year - 1)].filter((interval) => interval !== null).sort((a, b) => away(a) - away(b))[0] ?? null;
}
