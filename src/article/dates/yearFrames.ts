/** Years that hold for what comes after: "In 1988, …" for the rest of its block, "in May 1994 and in June" for its sentence. */
import type { IsoDate } from '../article.ts';
import { backwards } from './backwards.ts';
import { yearOf } from './calendar.ts';
import type { Interval } from './calendar.ts';
import type { Place, Yearly } from './recogniser.ts';

export interface Frame {
  /** The block or the sentence. */
  where: number;
  opened: Interval;
}

/** What a time reaches to may lie far from what the sentence tells: "raised in March 2015, and put off until June". */
export const BOUND = backwards(/\b(?:since|until|till|by|before|through|to)\s+$/i);

export function isNarrow({ precision }: Interval): boolean {
  return precision === 'month' || precision === 'day';
}

/** "The captain, who came in May 2019, turned 60 in June": what is set between commas holds no further. */
const ASIDE = /,\s+(?:who|which|whose|where|then|now|an?|the)\s[^,;]*$/;

export function isAside({ before, after }: Place): boolean {
  return after.startsWith(',') && ASIDE.test(before);
}

const OPENING = /^\W*(?:(?:also|later|earlier|then|and|but|back)\s+)?(?:(?:in|on|by|during)\s+(?:the\s+|early\s+|late\s+)?)?$/i;

export function opensSentence({ before, after }: Place): boolean {
  return OPENING.test(before) && !/^['’]s\b/.test(after);
}

/** "And the next year the pier burned in March". */
const COUNTED_YEAR: ReadonlySet<string> = new Set(['relative-unit', 'offset', 'anaphor']);
const CLAUSE_OPENING = /(?:^\W*|[,;—–]\s+|\b(?:and|but|then|so)\s+)$/;

/** Whether a year that is counted from another opens a clause, and so holds for the months in it. */
export function opensClause(rule: string, { precision }: Interval, { before }: Place): boolean {
  return precision === 'year' && COUNTED_YEAR.has(rule) && CLAUSE_OPENING.test(before);
}

/** The year of the frame, or the next one for a month that is over when the frame's own month begins. */
export function inFrame({ inYear }: Yearly, opened: Interval, published: IsoDate): Interval | null {
  const { from } = opened;
  const year = yearOf(from);
  if (year >= yearOf(published)) return null;
  const framed = inYear(year);
  const next = isNarrow(opened) && framed && framed.to < from ? inYear(year + 1) : null;
  return next && next.from <= published ? next : framed;
}
