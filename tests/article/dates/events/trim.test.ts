import { expect, test } from 'vitest';
import type { IsoDate } from '../../../../src/article/article.ts';
import { chooseEvents } from '../../../../src/article/dates/chooseEvents.ts';
import { readDates } from '../../../../src/article/dates/readDates.ts';
import { proseFromText } from '../../../../src/article/prose.ts';
import { contextOf } from '../readText.ts';

const PUBLISHED = '2025-02-09' as IsoDate;

/** The text of each entry that a paragraph gives. */
function shown(text: string): string[] {
  const prose = proseFromText(text);
  return chooseEvents(prose, readDates(prose, contextOf(prose, PUBLISHED)), contextOf(prose, PUBLISHED)).map((entry) => {
    expect(entry.text).toBe(prose.text.slice(entry.start, entry.end));
    expect(entry.text).toContain(entry.words!.text);
    return entry.text;
  });
}

const BACKGROUND = 'has been argued over in the town for many years by shopkeepers and fishermen and by the families of the upper harbor alike';

test('a short sentence stays whole', () => {
  expect(shown('The council voted on Friday to close the bridge, which is old.')).toEqual(['The council voted on Friday to close the bridge, which is old.']);
});

test('a long sentence loses the clause that only adds to it', () => {
  const point = 'The council of Port Ellery voted on Friday to close the old bridge over the river and to ask the state for the money for a new one';
  expect(shown(`${point}, which ${BACKGROUND}.`)).toEqual([point]);
  expect(shown(`${point}, but the quarrel ${BACKGROUND}.`)).toEqual([point]);
  expect(shown(`${point}; the quarrel ${BACKGROUND}.`)).toEqual([point]);
});

test.each([
  ['the date stands behind the cut', `The council of Port Ellery wants to close the old bridge over the river and to build a new one, which ${BACKGROUND}, on Friday.`],
  ['the sentence goes on behind the clause', `The council of Port Ellery voted on Friday after a long debate that the new bridge over the river, which ${BACKGROUND}, will be built of wood.`],
  ['the speaker stands at the end', `The old bridge over the river at Port Ellery was closed on Friday to all but those who walk, but the plan ${BACKGROUND}, the mayor said.`],
  ['a quotation would stay open', `The mayor wrote to the council on Friday that the bridge over the river was "a danger to all who use it, but loved, and ${BACKGROUND}" alike.`],
  ['the point comes late', `After the council of Port Ellery voted on Friday to close the old bridge over the river; a plan that ${BACKGROUND}; the mayor went home.`],
  ['a list would break off', `The town of Port Ellery had three things to do on Friday: close the old bridge; open the new school, a plan that ${BACKGROUND}; and elect a mayor.`],
])('a long sentence stays whole where %s', (_why, sentence) => {
  expect(sentence.length).toBeGreaterThan(220);
  expect(shown(sentence)).toEqual([sentence]);
});

test('an endless sentence is cut to the words around the date', () => {
  const [entry] = shown(`${'the boats and the nets and the ropes '.repeat(100)}were counted on Friday ${'with the oars and the sails '.repeat(100)}`);
  expect(entry!.length).toBeLessThan(700);
  expect(entry).toMatch(/^(?:the|and|boats|nets|ropes) .*counted on Friday/);
});
