/** Sentence tables: the words that are read as a date stand in square brackets, what they come down to beside them. */
import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../../src/article/article.ts';
import { REFINERS } from '../../../src/article/dates/readDates.ts';
import { recognise } from '../../../src/article/dates/recognise.ts';
import type { Candidate, Recogniser } from '../../../src/article/dates/recogniser.ts';
import { RECOGNISERS } from '../../../src/article/dates/recognisers/index.ts';
import { proseFromText } from '../../../src/article/prose.ts';
import { readEverywhere } from './everywhere.ts';
import { readText } from './readText.ts';

/** Publication date; sentence; then "from..to certainty" for each pair of brackets (one day stands alone). */
export type Row = readonly [published: string, sentence: string, ...expected: string[]];
export type Rows = readonly [Row, ...Row[]];

/**
 * Reads every row; brackets that are not read, and words read outside brackets, fail. Some row is read by the rule, and
 * each recogniser of its name recognises something. Traps look like the rule's words and are not for it.
 */
export function dateTable(rule: string, rows: Rows, traps: Rows): void {
  describe(rule, () => {
    test.each(rows.map((row) => [row[1], row] as const))('%s', (_name, row) => {
      expectReading(row);
    });
    test.each(traps.map((row) => [row[1], row] as const))('a trap: %s', (_name, row) => {
      expect(expectReading(row).map((date) => date.rule)).not.toContain(rule);
    });
    test('the rule reads some of it', () => {
      expect(rows.flatMap(([published, marked]) => readText(plain(marked), published)).map((date) => date.rule)).toContain(rule);
    });
    test.each(recognisersOf(rule))('recogniser %i of its name recognises some of it', (_number, recogniser) => {
      expect(rows.some(([, marked]) => recognises(recogniser, plain(marked)))).toBe(true);
    });
  });
}

/** The table of a rule that takes words and reads no date in them. Traps are dates all the same, and not for the rule. */
export function silentTable(rule: string, rows: readonly [string, ...string[]], traps: Rows): void {
  describe(`${rule}, which reads nothing`, () => {
    test.each(rows)('%s', (sentence) => {
      expect(readText(sentence, '2025-02-12')).toEqual([]);
      expect(recognise(proseFromText(sentence)).map((candidate) => candidate.rule)).toContain(rule);
    });
    test.each(traps.map((row) => [row[1], row] as const))('a trap: %s', (_name, row) => {
      expectReading(row);
      expect(recognise(proseFromText(plain(row[1]))).map((candidate) => candidate.rule)).not.toContain(rule);
    });
    test.each(recognisersOf(rule))('recogniser %i of its name recognises some of it', (_number, recogniser) => {
      expect(rows.some((sentence) => recognises(recogniser, sentence))).toBe(true);
    });
  });
}

/** The table of a refiner: in every row it changes what the recognisers proposed, in no trap. */
export function refinerTable(refiner: string, rows: Rows, traps: Rows): void {
  describe(`refiner: ${refiner}`, () => {
    test.each(rows.map((row) => [row[1], row] as const))('%s', (_name, row) => {
      expectReading(row);
      expect(isChangedBy(refiner, plain(row[1]))).toBe(true);
    });
    test.each(traps.map((row) => [row[1], row] as const))('a trap: %s', (_name, row) => {
      expectReading(row);
      expect(isChangedBy(refiner, plain(row[1]))).toBe(false);
    });
  });
}

function isChangedBy(refiner: string, text: string): boolean {
  const prose = proseFromText(text);
  const proposed = recognise(prose);
  const shown = (names: (name: string) => boolean) =>
    REFINERS.filter(({ name }) => names(name)).reduce((refined, { refine }) => refine(prose, refined), proposed);
  return !Object.is(JSON.stringify(shown(() => true).map(told)), JSON.stringify(shown((name) => name !== refiner).map(told)));
}

/** What a refiner may change of a candidate, as plain data. */
function told({ start, end, modifier, reading, then }: Candidate) {
  return [start, end, modifier, 'inYear' in reading, 'at' in reading, then !== null];
}

function expectReading([published, marked, ...expected]: Row): DateMention[] {
  const found = readText(plain(marked), published);
  expect(bracket(plain(marked), found)).toBe(marked);
  expect(found.map(({ from, to, certainty }) => `${from}${from === to ? '' : `..${to}`} ${certainty}`)).toEqual(expected);
  return found;
}

/** Several recognisers may bear one name; they are counted from 1. */
function recognisersOf(rule: string): [number, Recogniser][] {
  return RECOGNISERS.filter(({ name }) => name === rule).map((recogniser, at) => [at + 1, recogniser]);
}

function recognises(recogniser: Recogniser, sentence: string): boolean {
  return readEverywhere(recogniser, sentence).some(({ reading }) => reading !== null);
}

function plain(marked: string): string {
  return marked.replaceAll(/[[\]]/g, '');
}

function bracket(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduceRight((marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}
