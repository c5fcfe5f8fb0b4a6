/** Every date of an article in its clause. */
import type { DateMention, Span } from '../../article.ts';
import type { Prose, Sentence } from '../../prose.ts';
import type { DateContext } from '../context.ts';
import { clauseAround } from './clauseBounds.ts';
import type { DatedClause } from './datedClause.ts';
import { wordsOf, type Word } from './sentenceWords.ts';
import { kindsOf } from './wordKinds.ts';

/** The dates, in the order of the text, each with the words around it; one that stands in no sentence is left out. */
export function readClauses(prose: Prose, dates: readonly DateMention[], { published, quoted }: DateContext): DatedClause[] {
  const clauses: DatedClause[] = [];
  const sentences = prose.sentences.values();
  const quotes = quoted.values();
  let sentence: Sentence | undefined = sentences.next().value;
  let quote: Span | undefined = quotes.next().value;
  let words: Word[] | null = null;
  let kinds = 0;
  let first = 0;
  for (const [at, date] of dates.entries()) {
    while (sentence && sentence.end <= date.start) {
      sentence = sentences.next().value;
      words = null;
    }
    while (quote && quote.end <= date.start) quote = quotes.next().value;
    if (!sentence || sentence.start > date.start) continue;
    if (!words) {
      words = wordsOf(prose.text, sentence.start, sentence.end);
      kinds = kindsOf(words);
      first = 0;
    }
    while (first < words.length - 1 && words[first]!.end <= date.start) first += 1;
    let last = first;
    while (last < words.length && words[last]!.start < date.end) last += 1;
    const { kind, start: blockStart } = prose.blocks[sentence.block]!;
    const { clauseFirst, clauseLast, fronted } = clauseAround(words, first, last);
    clauses.push({
      date,
      published,
      quoted: quote && quote.start <= date.start ? quote : null,
      block: kind,
      opensBlock: sentence.start === blockStart,
      sentence,
      words,
      kinds,
      first,
      last,
      clauseFirst,
      clauseLast,
      fronted,
      neighbours: neighboursOf(prose.text, dates, at),
    });
  }
  return clauses;
}

function neighboursOf(text: string, dates: readonly DateMention[], at: number): DateMention[] {
  const [date, previous, next] = [dates[at]!, dates[at - 1], dates[at + 1]];
  const neighbours: DateMention[] = [];
  if (previous && isBeside(text, previous, date)) neighbours.push(previous);
  if (next && isBeside(text, date, next)) neighbours.push(next);
  return neighbours;
}

/** What may stand between a date and a wider one that frames it, and the most characters it may have. */
const BESIDE = /^,?\s*(?:on|in|of|at)?\s*(?:late|early)?\s*$/;
const BESIDE_LENGTH = 12;

function isBeside(text: string, { end }: DateMention, { start }: DateMention): boolean {
  return start >= end && start - end <= BESIDE_LENGTH && BESIDE.test(text.slice(end, start));
}
