/** Every rule of the ordered lists has a table: a new one without fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILTERS } from '../../../src/article/dates/events/judge.ts';
import { REFINERS } from '../../../src/article/dates/readDates.ts';
import { NONE } from '../../../src/article/dates/recogniser.ts';
import { RECOGNISERS } from '../../../src/article/dates/recognisers/index.ts';
import { FRAMES } from '../../../src/article/dates/tenseFrames.ts';

const TABLE = /\b(dateTable|silentTable|refinerTable|frameTable|eventTable)\(\s*'([^']+)'/g;

/** The names that the tables of a kind bear, in the files of a folder. */
function tabled(folder: string, ...kinds: string[]): string[] {
  const here = new URL(folder, import.meta.url);
  const sources = readdirSync(here).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(new URL(name, here), 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(TABLE)]).filter(([, kind]) => kinds.includes(kind!)).map(([, , name]) => name!);
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test('every recogniser, and the two rules that join dates', () => {
  expect(sorted(tabled('./', 'dateTable', 'silentTable'))).toEqual(sorted([...RECOGNISERS.map(({ name }) => name), 'offset-from', 'range']));
});

test('a rule that reads nothing has a silent table', () => {
  const silent = RECOGNISERS.filter(({ read }) => read.length === 0 && read(null as never, '') === NONE);
  expect(sorted(tabled('./', 'silentTable'))).toEqual(sorted(silent.map(({ name }) => name)));
});

test('every refiner', () => {
  expect(sorted(tabled('./', 'refinerTable'))).toEqual(sorted(REFINERS.map(({ name }) => name)));
});

test('every frame that settles a tense', () => {
  expect(sorted(tabled('./', 'frameTable'))).toEqual(sorted(FRAMES.map(({ name }) => name)));
});

test('every filter of events', () => {
  expect(sorted(tabled('./events/', 'eventTable'))).toEqual(sorted(FILTERS.map(({ name }) => name)));
});
