/** A recogniser is tried only where a sentence holds words of its kinds: that must never keep one from what it recognises. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTried } from '../../../src/article/dates/recognise.ts';
import { NONE, type Reading } from '../../../src/article/dates/recogniser.ts';
import { RECOGNISERS } from '../../../src/article/dates/recognisers/index.ts';
import { DIGITS, SHORT_NUMBER, triggersOf } from '../../../src/article/dates/triggers.ts';
import { DECADES, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from '../../../src/article/dates/words.ts';
import { readEverywhere } from './everywhere.ts';

const SEED = 20250209;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5_000);

const capital = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;
const NAMES = [...MONTHS.keys(), ...WEEKDAYS.keys(), ...SEASONS.keys(), ...DECADES.keys()].flatMap((word) => [capital(word), `${capital(word)}.`, word, `${capital(word)}s`]);
const FIGURES = ['2025', '1999', '1988', '2010s', "1990's", '‘90s', '’22', "'94", '9', '7th', '07', '11', '31', '2025-02-09', '12/31/1999', '9/11', '1994-96', '3:30', '0900', '1:15 p.m.', 'a.m.', 'Q3', '1H', 'FY2024', '1387', '20250207', '2025/02/09', '60s', 'May ’68', '12-Mar-88', 'third quarter', 'quarter of 2024', 'last quarter'];
const UNITS = 'minutes hour hours quarter quarters date mid-afternoon mid-day day days week weeks weekend month months year years decade decades night morning afternoon evening today yesterday tomorrow tonight noon midnight midday period half'.split(' ');
const HOLIDAYS = "Christmas Thanksgiving Easter Halloween Juneteenth Good Friday New Year's Day Eve Boxing Independence Labor Memorial Veterans Valentine’s Palm Ash Hanukkah the Fourth".split(' ');
const SMALL = 'the a an this that last next past previous following coming current same early late mid end of in on by since until from to before after between during and or ago earlier later hence now afterwards previously prior beginning every each other fiscal first second third fourth ended straight trading business about some more than thousand hundred nineteen two oh-six day-old -old- same very corresponding like full whole entire'.split(' ');
const word = fc.oneof(...[NAMES, FIGURES, UNITS, HOLIDAYS, SMALL, [...NUMBERS.keys()], [...ORDINALS.keys()]].map((words) => fc.constantFrom(...words)));
const gap = fc.oneof({ weight: 8, arbitrary: fc.constant(' ') }, { weight: 2, arbitrary: fc.constantFrom(', ', '-', '–', '. ', ' (', ') ', '/', '  ') });
const sentence = fc.array(fc.tuple(word, gap), { minLength: 2, maxLength: 8, size: 'max' }).map((parts) => parts.flat().join(''));

const isDate = (reading: Reading | null): boolean => reading !== null && reading !== NONE;

test('whatever date a recogniser reads, it is tried there', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(sentence, (text) => {
      const { kinds, beginnings } = triggersOf(text, 0, text.length);
      for (const [at, recogniser] of RECOGNISERS.entries()) {
        const match = readEverywhere(recogniser, text).find(({ reading }) => isDate(reading))?.match;
        if (!match) continue;
        expect(isTried(recogniser, kinds), `${recogniser.name} reads "${match[0]}"`).toBe(true);
        const beginning = beginnings.find((word) => word.at === match.index);
        expect((beginning?.kinds ?? 0) & (recogniser.begins ?? recogniser.on), `${recogniser.name} begins where "${match[0]}" does`).not.toBe(0);
        seen.add(at);
      }
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(seen.size).toBeGreaterThan(RECOGNISERS.length / 3);
}, 60_000);

test('only words within the sentence count', () => {
  const text = 'In May 1994. On 3 June.';
  expect(triggersOf(text, 12, 18)).toEqual({ kinds: DIGITS, beginnings: [{ at: 16, kinds: DIGITS | SHORT_NUMBER }] });
});

test('“the” begins a date only before a word that goes on with it', () => {
  const beginnings = (text: string): string[] => triggersOf(text, 0, text.length).beginnings.map(({ at }) => text.slice(at));
  expect(beginnings('the pier on the same day')).toEqual(['the same day', 'same day', 'day']);
});
