/** Which dated sentences make a timeline. */
import type { DateMention, IsoDate, Span, TimelineEntry } from '../article.ts';
import type { BlockKind, Prose, Sentence } from '../prose.ts';

export interface EventContext {
  published: IsoDate;
  /** The spans between quotation marks. */
  quoted: readonly Span[];
}

/** Counterfactual: "would not have happened if". */
const COUNTERFACTUAL = /\b(?:would|could|might)(?:n['’]t|\s+not)?\s+have\b|\bif\s+(?:\S+\s+){0,4}had\b/i;
const TELLING: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'quote']);
const DETERMINER = /\b(?:the|a|an|his|her|its|their|our)\s+$/i;

/** The events among the dated sentences, in time order. A sentence with two dates gives two of them. */
export function chooseEvents(prose: Prose, dates: readonly DateMention[], { published, quoted }: EventContext): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  const sentences = prose.sentences.values();
  const quotes = quoted.values();
  let sentence = sentences.next().value;
  let quote = quotes.next().value;
  let reported = sentence !== undefined && reports(prose, sentence);
  for (const date of dates) {
    while (sentence && sentence.end <= date.start) {
      sentence = sentences.next().value;
      reported = sentence !== undefined && reports(prose, sentence);
    }
    while (quote && quote.end <= date.start) quote = quotes.next().value;
    if (!sentence || !reported || (quote && quote.start <= date.start) || !namesTime(prose.text, date)) continue;
    const { start, end } = sentence;
    const { from, to, precision, certainty, rule } = date;
    const words = { start: date.start, end: date.end, text: date.text };
    const key = `${start} ${from} ${to}`;
    if (entries.has(key)) continue;
    entries.set(key, { start, end, text: prose.text.slice(start, end), from, to, precision, planned: from > published, certainty, rule, words });
  }
  return [...entries.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || a.start - b.start);
}

/** Whether a sentence can report an event. */
function reports(prose: Prose, { start, end, block }: Sentence): boolean {
  return TELLING.has(prose.blocks[block]!.kind) && !COUNTERFACTUAL.test(prose.text.slice(start, end));
}

/** Whether a date tells when, and is neither an age nor part of a name: "the 2016 campaign". */
function namesTime(text: string, { start, end, precision }: DateMention): boolean {
  if (precision === 'decade' || precision === 'season') return false;
  return precision !== 'year' || !DETERMINER.test(text.slice(Math.max(0, start - 8), start)) || !/^\s+\p{L}/u.test(text.slice(end, end + 4));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
