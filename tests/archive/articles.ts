/** Articles for tests of views over all of them: facts with what a test leaves out filled in. */
import type { ArticleFacts, IsoDate, ListedEvent, ListedQuote } from '../../src/article/article.ts';

type Given = Partial<Omit<ArticleFacts, 'date' | 'timeline' | 'quotes'>> & { slug: string; date: string; events?: [from: string, text: string][]; said?: [name: string | null, text: string][] };

/** An article by its address, its day and what the test is about. */
export function articleOf({ events = [], said = [], date, ...given }: Given): ArticleFacts {
  return {
    file: `${given.slug}.md`, title: given.slug, moment: null, updated: null, summary: '', authors: [], tags: [], image: null, audio: null,
    disclosure: null, source: null, lang: 'en', draft: false, words: 100, people: [],
    ...given,
    date: date as IsoDate,
    timeline: events.map(([from, text]) => eventOf(from, text, date)),
    quotes: said.map(([name, text]) => quoteOf(name, text)),
  };
}

function eventOf(from: string, text: string, published: string): ListedEvent {
  const day = from as IsoDate;
  return { start: 0, end: text.length, text, from: day, to: day, precision: 'day', planned: from > published, certainty: 'said', rule: 'test', words: null, sentence: 1 };
}

function quoteOf(name: string | null, text: string): ListedQuote {
  const speaker = name === null ? null : ({ name, mention: name, start: 0, end: 0, kind: 'person' } as const);
  return { start: 0, end: text.length, text, speaker, cue: null, rule: 'test', sentence: 1, occasion: null };
}
