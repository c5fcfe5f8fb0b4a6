import { expect, test } from 'vitest';
import { readPeople } from '../../../src/article/people/readPeople.ts';
import { proseFromText } from '../../../src/article/prose.ts';
import { pairQuotationMarks } from '../../../src/article/quotes/quotationMarks.ts';
import { readQuotes } from '../../../src/article/quotes/readQuotes.ts';
import { cpuTime } from '../../support/cpuTime.ts';

/** Texts whose length asks for time in proportion: what they are, the text, how many quotations it has at least. */
const LONG: [what: string, text: string, quotations: number][] = [
  ['fifty thousand marks in one paragraph', '"a b c d," '.repeat(25_000), 25_000],
  ['as many marks, each pair attributed', '"We will go there now," he said, '.repeat(25_000), 25_000],
  ['as many marks, each pair after a colon', 'Ann Bell was blunt: "we will go there now" and '.repeat(25_000), 25_000],
  ['as many marks, each pair somebody’s claim', 'her claim that "we will go there now" and '.repeat(25_000), 25_000],
  ['marks behind a participle and brackets that never close', `Saying ${'"we will go there now", Ann ( '.repeat(20_000)}`, 20_000],
  ['marks that only open', '"a '.repeat(50_000), 0],
  ['five thousand paragraphs, each with an open quotation', Array.from({ length: 5_000 }, (_, at) => `Ann Bell ${at} said: "I was here, and he saw it.`).join('\n\n'), 4_999],
  ['ten thousand speakers whom "he" takes up', Array.from({ length: 10_000 }, () => 'A pilot left. "I was here for long," he said.').join(' '), 10_000],
];

test.each(LONG)('%s are read in time', (_what, text, quotations) => {
  const prose = proseFromText(text);
  const start = cpuTime();
  const quotes = readQuotes(prose, pairQuotationMarks(prose), readPeople(prose, []));
  expect(quotes.length).toBeGreaterThanOrEqual(quotations);
  expect(cpuTime() - start).toBeLessThan(8_000);
});
