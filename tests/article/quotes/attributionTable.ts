import { expect, test } from 'vitest';
import { parseMarkdown, toSafeTree } from '../../../src/article/body.ts';
import { readPeople } from '../../../src/article/people/readPeople.ts';
import { readProse } from '../../../src/article/prose.ts';
import { pairQuotationMarks } from '../../../src/article/quotes/quotationMarks.ts';
import { readQuotes } from '../../../src/article/quotes/readQuotes.ts';
import type { Quote } from '../../../src/article/article.ts';

/**
 * Opening words of the quotation, the speaker's name (undefined: it is not listed at all), the words that name
 * the speaker, the cue, the rule.
 */
export type Row = [words: string, name: string | null | undefined, mention?: string | null | undefined, cue?: string | null | undefined, rule?: string];

export interface Case {
  /** Markdown. */
  text: string;
  rows: Row[];
}

/** The sentences that a sieve reads, and those that it must leave to others or to nobody. */
export interface SieveTable {
  speaks: Case[];
  abstains: Case[];
}

export function quotesOf(text: string): { text: string; quotes: Quote[] } {
  const prose = readProse(toSafeTree(parseMarkdown(text)));
  return { text: prose.text, quotes: readQuotes(prose, pairQuotationMarks(prose), readPeople(prose, [])) };
}

/** Every row's quotation is there, with that speaker and evidence, and offsets agree; returns the rows' quotations. */
export function expectRows({ text, rows }: Case): Quote[] {
  const read = quotesOf(text);
  for (const { start, end, text: words, speaker, cue } of read.quotes) {
    expect(read.text.slice(start, end)).toBe(words);
    if (speaker) expect(read.text.slice(speaker.start, speaker.end)).toBe(speaker.mention);
    if (cue) expect(read.text.slice(cue.start, cue.end)).toBe(cue.text);
  }
  return rows.flatMap(([words, name, mention, cue, rule]) => {
    const quote = read.quotes.find((candidate) => candidate.text.startsWith(words));
    if (name === undefined) {
      expect(quote).toBeUndefined();
      return [];
    }
    expect(quote?.text ?? `(no quotation “${words}”)`).toContain(words);
    expect([words, quote!.speaker?.name ?? null]).toEqual([words, name]);
    if (mention !== undefined) expect(quote!.speaker?.mention ?? null).toBe(mention);
    if (cue !== undefined) expect(quote!.cue?.text ?? null).toBe(cue);
    if (rule !== undefined) expect(quote!.rule).toBe(rule);
    return [quote!];
  });
}

/** One test a text. */
export function testAttributions(cases: readonly Case[]): void {
  test.each(cases)('$text', (own) => void expectRows(own));
}
