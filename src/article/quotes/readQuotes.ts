/** Quotations and who said them. */
import type { Quote } from '../article.ts';
import type { PeopleReading } from '../people/readPeople.ts';
import type { Prose } from '../prose.ts';
import type { QuotedSpan } from './quotationMarks.ts';

/** The quotations among the quoted spans, each with its speaker where the text says so. */
export function readQuotes(_prose: Prose, _quoted: readonly QuotedSpan[], _people: PeopleReading): Quote[] {
  return [];
}
