/** A date in the clause and the sentence around it, as the filters see it. */
import type { DateMention, IsoDate, Span } from '../../article.ts';
import type { BlockKind } from '../../prose.ts';
import type { ClauseBounds } from './clauseBounds.ts';
import { FUTURES } from './lists/verbs.ts';
import type { Word } from './sentenceWords.ts';
import { isPastForm } from './verbForms.ts';

export interface DatedClause extends ClauseBounds {
  date: DateMention;
  published: IsoDate;
  /** The span between quotation marks that the date stands in. */
  quoted: Span | null;
  block: BlockKind;
  /** Whether the sentence is the first of its block. */
  opensBlock: boolean;
  sentence: Span;
  /** The sentence's words; the date's are `first` to `last`, `last` exclusive. */
  words: readonly Word[];
  /** The kinds of words that it holds (see `wordKinds.ts`). */
  kinds: number;
  first: number;
  last: number;
  /** Dates right beside it, nothing but a comma or a preposition between. */
  neighbours: readonly DateMention[];
}

/** The index of the first word of the clause, outside the date, of which something is true; -1 where there is none. */
export function findInClause({ words, first, last, clauseFirst, clauseLast }: DatedClause, holds: (word: Word, at: number) => boolean): number {
  for (let at = clauseFirst; at < clauseLast; at += 1) {
    if ((at < first || at >= last) && holds(words[at]!, at)) return at;
  }
  return -1;
}

/** The words of the clause, outside the date, that a list holds: the first of them as it is written, or null. */
export function inClause(clause: DatedClause, list: ReadonlySet<string>): string | null {
  return clause.words[findInClause(clause, ({ lower }) => list.has(lower))]?.text ?? null;
}

/** The lower-case word so many places before the date (1 is next to it); empty before the sentence. */
export function before({ words, first }: DatedClause, places: number): string {
  return words[first - places]?.lower ?? '';
}

/** The lower-case word so many places after the date (1 is next to it); empty after the sentence. */
export function after({ words, last }: DatedClause, places: number): string {
  return words[last + places - 1]?.lower ?? '';
}

/** Whether a date is a month or longer: what statistics are made of. */
export function isPeriod({ precision, from, to }: DateMention): boolean {
  if (precision === 'range') return monthOf(to) - monthOf(from) >= 2;
  return precision !== 'day' && precision !== 'week';
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** Whether the clause tells of something done: a past tense or a past participle. */
export function tellsPast(clause: DatedClause): boolean {
  return findInClause(clause, ({ lower }) => isPastForm(lower)) >= 0;
}

/** Whether the clause tells of something planned. */
export function tellsFuture(clause: DatedClause): boolean {
  return inClause(clause, FUTURES) !== null;
}
