/** What a recogniser is, and what it makes of the words that it recognises. */
import type { Certainty, IsoDate, Span } from '../article.ts';
import type { Interval } from './calendar.ts';
import type { Tense } from './tense.ts';

/** What is known where a date expression stands. */
export interface Place {
  published: IsoDate;
  /** The date that the story last spoke of; an anaphor leans on it. */
  story: Interval | null;
  /** Whether it did so in this block. */
  storyNear: boolean;
  /** The day that the news is of: the latest up to publication that the article tells of, if that is at most two days before it. */
  newsDay: Interval | null;
  /** The day up to publication that the first paragraph tells of as over. */
  leadDay: Interval | null;
  /** The day on which somebody spoke, as this block has told it outside quotations. */
  saidDay: Interval | null;
  /** All dates of it in this block so far, in the order of the text. */
  near: readonly Interval[];
  /** The latest quarter that is over and that the article spoke of: business news compares with it. */
  quarter: Interval | null;
  /** The latest month that is over and that the article spoke of. */
  month: Interval | null;
  /** What the figures are of where the words stand: that quarter, or the year of it after "in the nine months". */
  period: Interval | null;
  /** The days that the article has given whole, the last of each by its month and day. */
  whole: ReadonlyMap<string, IsoDate>;
  /** The tense of the clause around the words. */
  tense: () => Tense;
  /** Whether the words are somebody's in a quotation. */
  isQuoted: boolean;
  /** The text before and after the words, within the sentence. */
  before: string;
  after: string;
}

/** Something that comes every year: which year is meant is to be found. */
export interface Yearly {
  inYear: (year: number) => Interval | null;
}

/** Something that only the place where it stands can settle. */
export interface Placed {
  at: (place: Place) => Interval | null;
}

/** Words that look like a date and name none: a length of time, a habit, a price. */
export interface NoDate {
  none: true;
}

export type Reading = Interval | Yearly | Placed | NoDate;

export const NONE: NoDate = { none: true };

export interface Recogniser {
  name: string;
  /** Kinds of words (see `triggers.ts`), one of which a sentence must hold for the pattern to be tried. */
  on: number;
  /** Kinds of words all of which it must hold, too. */
  with?: number;
  /** Kinds of words that what it recognises may begin with, where these are not `on`: the pattern is tried at no others. */
  begins?: number;
  /** Sticky; matched against one sentence. */
  pattern: RegExp;
  /** Null where the words are something else. `sentence` is the text that the pattern was matched against. */
  read: (match: RegExpExecArray, sentence: string) => Reading | null;
}

/** Words that a recogniser took for a date, not yet resolved. */
export interface Candidate extends Span {
  rule: string;
  reading: Reading;
  /** Index into the prose's sentences. */
  sentence: number;
  /** "About" makes any date approximate, "early" and "the end of" a part of one that is longer than a day. */
  modifier: 'about' | 'part' | null;
  /** What the words before it make of a date: "the week of March 6", "two days before Christmas". */
  then: ((date: Interval) => Interval) | null;
}

/** A resolved date expression on its way to a mention. */
export interface Resolved extends Span, Interval {
  rule: string;
  certainty: Certainty;
  sentence: number;
  reading: Reading;
}
