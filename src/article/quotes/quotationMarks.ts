/** Pairs quotation marks. */
import type { Span } from '../article.ts';
import type { Prose } from '../prose.ts';

/** The words between a pair of marks; `start` and `end` leave the marks out. */
export interface QuotedSpan extends Span {}

/** Every span between quotation marks, in the order of the text. */
export function pairQuotationMarks(_prose: Prose): QuotedSpan[] {
  return [];
}
