/** Every date of an article in its clause. */
import type { DateMention, IsoDate, Span } from '../../article.ts';
import type { Prose, Sentence } from '../../prose.ts';
import { clauseAround, type DatedClause } from './datedClause.ts';
import { wordsOf, type Word } from './sentenceWords.ts';

export interface EventContext {
  published: IsoDate;
  /** The spans between quotation marks, in the order of the text. */
  quoted: readonly Span[];
}

/** What may stand between a date and a wider one that frames it. */
const BESIDE = /^,?\s*(?:on|in|of|at)?\s*(?:late|early)?\s*$/;

function isBeside(text: string, a: DateMention, b: DateMention): boolean {
  const [end, start] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return start >= end && start - end < 12 && BESIDE.test(text.slice(end, start));
}

/** The dates, in the order of the text, each with the words around it; one that stands in no sentence is left out. */
export function readClauses(prose: Prose, dates: readonly DateMention[], { published, quoted }: EventContext): DatedClause[] {
  const clauses: DatedClause[] = [];
  let sentence = 0;
  let quote = 0;
  let words: Word[] = [];
  let read: Sentence | null = null;
  for (const [at, date] of dates.entries()) {
    while (sentence < prose.sentences.length && prose.sentences[sentence]!.end <= date.start) sentence += 1;
    while (quote < quoted.length && quoted[quote]!.end <= date.start) quote += 1;
    const around = prose.sentences[sentence];
    if (!around || around.start > date.start) continue;
    if (around !== read) words = wordsOf(prose.text, around.start, around.end);
    read = around;
    const first = words.findIndex(({ end }) => end > date.start);
    let last = first;
    while (last < words.length && words[last]!.start < date.end) last += 1;
    const block = prose.blocks[around.block]!;
    const within = quoted[quote] && quoted[quote]!.start <= date.start ? quoted[quote]! : null;
    const { start, end } = around;
    const neighbours = [dates[at - 1], dates[at + 1]].filter((other) => other !== undefined && isBeside(prose.text, date, other)) as DateMention[];
    clauses.push({ date, neighbours, published, quoted: within, block: block.kind, opensBlock: start === block.start, sentence: { start, end }, words, first, last, ...clauseAround(words, first, last) });
  }
  return clauses;
}
