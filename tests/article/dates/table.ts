/** Sentence tables: the words that are read as a date stand in square brackets, what they come down to beside them. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/article/article.ts';
import { readDates } from '../../../src/article/dates/readDates.ts';
import { proseFromText } from '../../../src/article/prose.ts';

/** Publication date; sentence; then "from..to certainty" for each pair of brackets (one day stands alone). */
export type Row = readonly [published: string, sentence: string, ...expected: string[]];

/** Reads every row; brackets that are not read, and words read outside brackets, fail. */
export function dateTable(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    test.each(rows.map((row) => [row[1], row] as const))('%s', (_name, [published, marked, ...expected]) => {
      const found = readDates(proseFromText(marked.replaceAll(/[[\]]/g, '')), published as IsoDate);
      expect(bracket(marked.replaceAll(/[[\]]/g, ''), found)).toBe(marked);
      expect(found.map(({ from, to, certainty }) => `${from}${from === to ? '' : `..${to}`} ${certainty}`)).toEqual(expected);
    });
    test.runIf(rows.some(([, marked]) => marked.includes('[')))('its own rule reads it', () => {
      expect(rows.flatMap(([published, marked]) => readDates(proseFromText(marked.replaceAll(/[[\]]/g, '')), published as IsoDate)).map((date) => date.rule)).toContain(rule);
    });
  });
}

function bracket(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduceRight((marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}
