import { expect, test } from 'vitest';
import { parseMarkdown, toSafeTree } from '../../../src/article/body.ts';
import { readPeople } from '../../../src/article/people/readPeople.ts';
import { readProse } from '../../../src/article/prose.ts';
import { pairQuotationMarks } from '../../../src/article/quotes/quotationMarks.ts';
import { readQuotes } from '../../../src/article/quotes/readQuotes.ts';
import type { Quote } from '../../../src/article/article.ts';

/** Opening words of the quotation, the speaker's name, the words that name the speaker, the cue, the rule. */
export type Row = [words: string, name: string | null, mention?: string | null | undefined, cue?: string | null | undefined, rule?: string];

export interface Case {
  /** Markdown. */
  text: string;
  rows: Row[];
}

export function quotesOf(text: string): { text: string; quotes: Quote[] } {
  const prose = readProse(toSafeTree(parseMarkdown(text)));
  return { text: prose.text, quotes: readQuotes(prose, pairQuotationMarks(prose), readPeople(prose, [])) };
}

/** One test a text: every row's quotation is there, with that speaker and evidence; offsets always agree. */
export function testAttributions(cases: readonly Case[]): void {
  test.each(cases)('$text', ({ text, rows }) => {
    const read = quotesOf(text);
    for (const { start, end, text: words, speaker, cue } of read.quotes) {
      expect(read.text.slice(start, end)).toBe(words);
      if (speaker) expect(read.text.slice(speaker.start, speaker.end)).toBe(speaker.mention);
      if (cue) expect(read.text.slice(cue.start, cue.end)).toBe(cue.text);
    }
    for (const [words, name, mention, cue, rule] of rows) {
      const quote = read.quotes.find((candidate) => candidate.text.startsWith(words));
      expect(quote?.text ?? `(no quotation “${words}”)`).toContain(words);
      expect([words, quote!.speaker?.name ?? null]).toEqual([words, name]);
      if (mention !== undefined) expect(quote!.speaker?.mention ?? null).toBe(mention);
      if (cue !== undefined) expect(quote!.cue?.text ?? null).toBe(cue);
      if (rule !== undefined) expect(quote!.rule).toBe(rule);
    }
  });
}
