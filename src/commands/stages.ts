/** The stages of reading one article, each ready to be run again and again. */
import { toHtml } from 'hast-util-to-html';
import type { IsoDate } from '../article/article.ts';
import { parseMarkdown, toSafeTree } from '../article/body.ts';
import { chooseEvents } from '../article/dates/chooseEvents.ts';
import { readDates } from '../article/dates/readDates.ts';
import { decode } from '../article/decode.ts';
import { readPeople } from '../article/people/readPeople.ts';
import { readProse } from '../article/prose.ts';
import { pairQuotationMarks } from '../article/quotes/quotationMarks.ts';
import { readQuotes } from '../article/quotes/readQuotes.ts';
import { readArticle } from '../article/read.ts';

export interface Stage {
  name: string;
  run(): unknown;
}

/** The stages for one file, published on a day; the first is what any Markdown site pays, the last is all of it. */
export function stagesOf(file: string, bytes: Uint8Array, published: IsoDate): Stage[] {
  const source = decode(file, bytes).text ?? '';
  const tree = toSafeTree(parseMarkdown(source));
  const prose = readProse(tree);
  const quoted = pairQuotationMarks(prose);
  const dates = readDates(prose, published);
  const people = readPeople(prose, []);
  return [
    { name: 'Markdown to safe HTML', run: () => toHtml(toSafeTree(parseMarkdown(source))) },
    { name: 'prose', run: () => readProse(tree) },
    { name: 'dates', run: () => readDates(prose, published) },
    { name: 'events', run: () => chooseEvents(prose, dates, { published, quoted }) },
    { name: 'people', run: () => readPeople(prose, []) },
    { name: 'quotes', run: () => readQuotes(prose, pairQuotationMarks(prose), people) },
    { name: 'the whole reading', run: () => readArticle(file, bytes) },
  ];
}
