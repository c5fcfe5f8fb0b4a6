/** The words around a date, as far as they may tell what it means. */
import type { Span } from '../article.ts';

/** How far around it a rule may look, in UTF-16 units: a sentence may be endless. */
export const REACH = 120;

/** The text before and after some words, within their sentence. */
export function textAround(text: string, { start, end }: Span, sentence: Span): { before: string; after: string } {
  return {
    before: text.slice(Math.max(sentence.start, start - REACH), start),
    after: text.slice(end, Math.min(sentence.end, end + REACH)),
  };
}
