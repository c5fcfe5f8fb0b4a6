/** Quotations by who said them. */
import type { ListedQuote } from '../article/article.ts';

export interface SpeakerQuotes {
  speaker: ListedQuote['speaker'];
  quotes: { quote: ListedQuote; number: number }[];
}

/** The quotations of each speaker together, in the order in which each first speaks. Words of nobody known stand alone. */
export function bySpeaker(quotes: readonly ListedQuote[]): SpeakerQuotes[] {
  const numbered = quotes.map((quote, at) => ({ quote, number: at + 1 }));
  const groups = Map.groupBy(numbered, ({ quote: { speaker }, number }) => (speaker && speaker.kind !== 'unnamed' ? `${speaker.kind} ${speaker.name}` : number));
  return [...groups.values()].map((own) => ({ speaker: own[0]!.quote.speaker, quotes: own }));
}
