/** The stages of reading one article, each ready to be run again and again. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import type { IsoDate } from '../article/article.ts';
import { parseMarkdown, toSafeTree } from '../article/body.ts';
import { chooseEvents } from '../article/dates/chooseEvents.ts';
import { readDates } from '../article/dates/readDates.ts';
import { decode } from '../article/decode.ts';
import { readHeader } from '../article/header.ts';
import { readPeople } from '../article/people/readPeople.ts';
import { readProse } from '../article/prose.ts';
import { pairQuotationMarks } from '../article/quotes/quotationMarks.ts';
import { readQuotes } from '../article/quotes/readQuotes.ts';
import { readArticle } from '../article/read.ts';
import { startReport } from '../article/report.ts';

export interface Stage {
  name: string;
  run(): unknown;
}

/** Markdown as any site reads it. */
const pipeline = remark().use(remarkGfm).use(remarkRehype).use(rehypeSanitize).freeze();

/** The stages for one file, published on a day; the first is what any Markdown site pays, the last is all of it. */
export function stagesOf(file: string, bytes: Uint8Array, published: IsoDate): Stage[] {
  const source = decode(file, bytes).text ?? '';
  const start = readHeader(source, startReport(file, source))?.end ?? 0;
  const body = source.slice(start);
  const tree = toSafeTree(parseMarkdown(source, start));
  const prose = readProse(tree);
  const context = { published, quoted: pairQuotationMarks(prose) };
  const dates = readDates(prose, context);
  const people = readPeople(prose, []);
  return [
    { name: 'Markdown alone', run: () => toHtml(pipeline.runSync(pipeline.parse(body)) as unknown as Root) },
    { name: 'Markdown to safe HTML', run: () => toHtml(toSafeTree(parseMarkdown(source, start))) },
    { name: 'prose', run: () => readProse(tree) },
    { name: 'dates', run: () => readDates(prose, context) },
    { name: 'events', run: () => chooseEvents(prose, dates, context) },
    { name: 'people', run: () => readPeople(prose, []) },
    { name: 'quotes', run: () => readQuotes(prose, pairQuotationMarks(prose), people) },
    { name: 'the whole reading', run: () => readArticle(file, bytes) },
  ];
}
