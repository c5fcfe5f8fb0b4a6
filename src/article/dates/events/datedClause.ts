/** A date in the clause and the sentence around it, as the filters see it. */
import type { DateMention, IsoDate, Span } from '../../article.ts';
import type { BlockKind } from '../../prose.ts';
import { CLAUSE_MARKS, CLAUSE_OPENERS, FRONTING, LEADING, TIME_CONJUNCTIONS } from './lists/clauses.ts';
import { AUXILIARIES, FUTURES, IRREGULAR_PASTS, NOT_PAST } from './lists/verbs.ts';
import { isFigure, type Word } from './sentenceWords.ts';

export interface DatedClause {
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
  first: number;
  last: number;
  /** Dates right beside it, nothing but a comma or a preposition between. */
  neighbours: readonly DateMention[];
  /** The words of the date's own clause, `clauseLast` exclusive. */
  clauseFirst: number;
  clauseLast: number;
  /** The date leads into its clause: "On Friday, the court ruled", "In trading on Friday, shares fell". */
  fronted: boolean;
}

/** The furthest that a clause is followed, in words: keeps the cost of a date bounded. */
const REACH = 40;

/** Where the clause around the words `first` to `last` begins and ends. */
export function clauseAround(words: readonly Word[], first: number, last: number): Pick<DatedClause, 'clauseFirst' | 'clauseLast' | 'fronted'> {
  let clauseFirst = first;
  while (clauseFirst > 0 && first - clauseFirst < REACH) {
    const over = words[clauseFirst - 1]!.lower === ')' ? aside(words, clauseFirst - 1, -1) : clauseFirst;
    if (over < clauseFirst) clauseFirst = over;
    else if (opensClause(words, clauseFirst - 1, first)) break;
    else clauseFirst -= 1;
  }
  let clauseLast = followClause(words, last, last, first);
  const leads = clauseFirst === first || LEADING.has(words[clauseFirst]!.lower);
  const fronted = leads && !words.slice(clauseFirst, clauseLast).some(({ lower }) => isFinite(lower)) ? words[clauseLast]?.lower === ',' : isFronted(words, clauseFirst, first);
  if (fronted && words[clauseLast]?.lower === ',') clauseLast = followClause(words, clauseLast + 1, last, first);
  return { clauseFirst, clauseLast, fronted };
}

/** Where the clause that goes on at a word ends. */
function followClause(words: readonly Word[], from: number, last: number, first: number): number {
  let at = from;
  while (at < words.length && at - last < REACH) {
    const over = words[at]!.lower === '(' ? aside(words, at, 1) : at;
    if (over > at) at = over + 1;
    else if (opensClause(words, at, first)) break;
    else at += 1;
  }
  return at;
}

function isFronted(words: readonly Word[], clauseFirst: number, first: number): boolean {
  return first - clauseFirst <= 4 && words.slice(clauseFirst, first).every(({ lower }) => FRONTING.has(lower));
}

function isFinite(lower: string): boolean {
  return AUXILIARIES.has(lower) || isPastForm(lower);
}

/** The other bracket of an aside, which its clause goes on behind; the same place where there is none nearby. */
function aside(words: readonly Word[], at: number, step: 1 | -1): number {
  const other = step > 0 ? ')' : '(';
  for (let to = at + step; to >= 0 && to < words.length && Math.abs(to - at) < REACH / 2; to += step) if (words[to]!.lower === other) return to;
  return step > 0 ? at : at + 1;
}

function opensClause(words: readonly Word[], at: number, first: number): boolean {
  const { lower } = words[at]!;
  if (CLAUSE_MARKS.has(lower)) return true;
  if (TIME_CONJUNCTIONS.has(lower)) return at !== first - 1;
  if (lower === 'and' || lower === 'but' || lower === 'or') return at + 1 < words.length && !isFigure(words[at + 1]!);
  return CLAUSE_OPENERS.has(lower);
}

/** The first word of the clause, outside the date, of which something is true. */
export function findInClause({ words, first, last, clauseFirst, clauseLast }: DatedClause, holds: (word: Word, at: number) => boolean): Word | null {
  for (let at = clauseFirst; at < clauseLast; at += 1) {
    if ((at < first || at >= last) && holds(words[at]!, at)) return words[at]!;
  }
  return null;
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
  return findInClause(clause, ({ lower }) => isPastForm(lower)) !== null;
}

/** Whether a word is a past tense or a past participle. */
export function isPastForm(lower: string): boolean {
  return IRREGULAR_PASTS.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower));
}

/** Whether the clause tells of something planned. */
export function tellsFuture(clause: DatedClause): boolean {
  return findInClause(clause, ({ lower }) => FUTURES.has(lower)) !== null;
}
