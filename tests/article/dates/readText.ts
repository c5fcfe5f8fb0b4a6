/** Plain text as the reading of dates is given it. */
import type { DateMention, IsoDate } from '../../../src/article/article.ts';
import type { DateContext } from '../../../src/article/dates/context.ts';
import { readDates } from '../../../src/article/dates/readDates.ts';
import { proseFromText, type Prose } from '../../../src/article/prose.ts';
import { pairQuotationMarks } from '../../../src/article/quotes/quotationMarks.ts';

/** What is known of an article of this prose, published on a day. */
export function contextOf(prose: Prose, published: string): DateContext {
  return { published: published as IsoDate, quoted: pairQuotationMarks(prose) };
}

/** The dates of a text, published on a day. */
export function readText(text: string, published: string): DateMention[] {
  const prose = proseFromText(text);
  return readDates(prose, contextOf(prose, published));
}
