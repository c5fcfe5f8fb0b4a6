/** What a sieve sees: the narrator's sentences, the quotations in them, and what was found so far. */
import type { Span } from '../article.ts';
import type { PeopleReading } from '../people/readPeople.ts';
import type { Prose } from '../prose.ts';
import type { Subjects } from './discourse.ts';
import type { Item, Sentence } from './narrative.ts';
import type { Phrase } from './phrases.ts';
import type { QuotedSpan } from './quotationMarks.ts';

/** Where a quoted span stands. */
export interface Place {
  sentence: number;
  item: number;
}

export interface Finding {
  /** The sentence that the phrase is in, and the phrase; null where the text names nobody who can be named. */
  source: { sentence: number; phrase: Phrase } | null;
  cue: Span | null;
  rule: string;
}

export interface Scene {
  prose: Prose;
  people: PeopleReading;
  quoted: readonly QuotedSpan[];
  sentences: readonly Sentence[];
  /** By quoted span. */
  places: readonly Place[];
  /** By quoted span; null where no sieve has spoken yet. */
  findings: (Finding | null)[];
  /** By sentence, as far as they were asked for. */
  subjects: Subjects[];
}

/** A rule that ties a quoted span to its speaker, or passes. */
export interface Sieve {
  name: string;
  find: (scene: Scene, quote: number) => Omit<Finding, 'rule'> | null;
}

/** The sentence of a quoted span, and the span's item in it. */
export function around(scene: Scene, quote: number): { items: readonly Item[]; at: number; sentence: number } {
  const { sentence, item } = scene.places[quote]!;
  return { items: scene.sentences[sentence]!.items, at: item, sentence };
}

/** Whether a sentence is nothing but quotations and marks. */
export function isOnlyQuotes({ bare }: Sentence): boolean {
  return bare;
}

/** The last character of a quoted span that is no closing mark. */
export function lastWord(scene: Scene, quote: number): string {
  const { outerStart, outerEnd, end } = scene.quoted[quote]!;
  const inner = scene.prose.text.slice(Math.max(outerStart, end - 1), outerEnd);
  return inner.replace(/["“”„‟«»‹›‘’']+$/u, '').trim().slice(-1);
}
