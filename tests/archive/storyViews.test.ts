/** What a story's page says over all of its articles. */
import { expect, test } from 'vitest';
import type { Article, ArticleFacts, ListedEvent } from '../../src/article/article.ts';
import { foldEvents, type FoldedEvent } from '../../src/archive/foldedEvents.ts';
import { awaitedEvents, withoutOutcome } from '../../src/archive/outcomes.ts';
import { storySoFar } from '../../src/archive/storySoFar.ts';
import { mergeTimelines } from '../../src/archive/timelines.ts';
import { articleOf } from './articles.ts';

const DAY = '2025-03-01';
const show = (folded: readonly FoldedEvent[]): string[][] => folded.map(({ shown, tellings }) => [shown.article.slug, ...tellings.map(({ article }) => article.slug)]);
/** Two articles that each tell of one day in one sentence. */
const fold = (first: string, second: string, day = DAY): string[][] =>
  show(foldEvents(mergeTimelines([articleOf({ slug: 'one', date: '2025-03-02', events: [[day, first]] }), articleOf({ slug: 'two', date: '2025-03-09', events: [[day, second]] })])));
const ONCE = [['one', 'one', 'two']];
const TWICE = [['one', 'one'], ['two', 'two']];

test.each([
  ['The tower was closed to visitors after masons found a crack in its northern wall.', 'The tower had been closed for eight days, since masons found a crack in the northern wall.'],
  ['Inspectors found a long crack in the lifting span.', 'That was the day on which inspectors found the crack in the lifting span.'],
])('one event told in like words by two articles is one entry with both sources', (first, second) => {
  expect(fold(first, second)).toEqual(ONCE);
});

test.each([
  ['other words', 'The tower was closed to visitors after masons found a crack.', 'A gale blew the roof off the fish market and two sheds.'],
  ['another vote', 'Council voted 6-3 to buy the old clock from the harbour office.', 'Council voted 5-4 to buy the old clock from the harbour office.'],
  ['another number of the same things', 'The gale sank 12 boats at the old fish quay in the harbour.', 'The gale sank 14 boats at the old fish quay in the harbour.'],
  ['one word in the place of another', 'Anna Bell signed the new safety certificate in the tower office.', 'Anna Bell signed the new safety contract in the tower office.'],
  ['it did not happen', 'The clock in the tower struck the hour for the mayor.', 'The clock in the tower never struck the hour for the mayor.'],
  ['what was said of it', 'Masons found a crack in the northern wall of the tower.', 'The mayor deplored that masons found a crack in the northern wall of the tower.'],
])('two entries stay two: %s', (_why, first, second) => {
  expect(fold(first, second)).toEqual(TWICE);
});

test('only what is told of the same days is one event, and one article tells two', () => {
  const text = 'Masons found a crack in the northern wall of the tower.';
  const twice = articleOf({ slug: 'one', date: '2025-03-02', events: [[DAY, text], [DAY, text]] });
  const later = articleOf({ slug: 'two', date: '2025-03-09', events: [['2025-03-02', text]] });
  expect(show(foldEvents(mergeTimelines([twice, later])))).toEqual([['one', 'one'], ['one', 'one'], ['two', 'two']]);
});

test('a report of an event is shown before its announcement', () => {
  expect(show(foldEvents(mergeTimelines([
    articleOf({ slug: 'plan', date: '2025-02-01', events: [[DAY, 'The tower will open its new clock room to visitors.']] }),
    articleOf({ slug: 'report', date: '2025-03-02', events: [[DAY, 'The tower opened its new clock room to visitors.']] }),
  ])))).toEqual([['report', 'plan', 'report']]);
});

const withText = (facts: ArticleFacts, text = ''): Article => ({ ...facts, text, dates: facts.timeline.map(({ from, to, precision }) => ({ start: 0, end: 0, text: '', from, to, precision, certainty: 'said', rule: 'test' })), body: [] });
const said = (facts: ArticleFacts): ArticleFacts => ({ ...facts, timeline: facts.timeline.map((entry): ListedEvent => ({ ...entry, words: { start: entry.text.indexOf('on March'), end: entry.text.length - 1, text: entry.text.slice(entry.text.indexOf('on March'), -1) } })) });
const plan = withText(said(articleOf({ slug: 'plan', title: 'A clock for the tower', date: '2025-02-01', events: [['2025-03-11', 'Council will vote about the clock on March 11.']] })));

function outcomes(later: readonly Article[], today = '2025-04-01', elsewhere: readonly ArticleFacts[] = []): string[] {
  const articles = [plan, ...later];
  const awaited = awaitedEvents(foldEvents(mergeTimelines(articles)), today);
  return [...withoutOutcome(awaited, { articles, name: 'Tower', all: mergeTimelines([...articles, ...elsewhere]) })].map(({ shown }) => shown.entry.text);
}

test('where the day has passed and no later article speaks of it, the outcome was not reported', () => {
  const open = ['Council will vote about the clock on March 11.'];
  expect(outcomes([])).toEqual(open);
  expect(outcomes([withText(articleOf({ slug: 'roof', date: '2025-03-20' }), 'The roof of the tower leaks.')])).toEqual(open);
  expect(outcomes([], '2025-03-11')).toEqual([]);
});

test('in doubt, the outcome was reported: the day is named again, or a paragraph has like words', () => {
  expect(outcomes([withText(articleOf({ slug: 'ball', date: '2025-03-20', events: [['2025-03-11', 'The ball was held.']] }))])).toEqual([]);
  expect(outcomes([withText(articleOf({ slug: 'news', date: '2025-03-12' }), 'Rain.\n\nAfter a long night, the clock was voted down by council.')])).toEqual([]);
  expect(outcomes([withText(articleOf({ slug: 'before', date: '2025-02-20' }), 'The clock may be voted down by council.')])).not.toEqual([]);
  expect(outcomes([], '2025-04-01', [articleOf({ slug: 'elsewhere', date: '2025-03-15', events: [['2025-03-11', 'On that day council bought the clock.']] })])).toEqual([]);
});

test('what goes on until a day, or is nothing to be decided or delivered, has no outcome to wait for', () => {
  const awaited = (text: string): number => awaitedEvents(foldEvents(mergeTimelines([said(articleOf({ slug: 'plan', date: '2025-02-01', events: [['2025-03-11', text]] }))])), '2025-04-01').length;
  expect(awaited('The vote is expected on March 11.')).toBe(1);
  expect(awaited('The meeting will go on until late on March 11.')).toBe(0);
  expect(awaited('She will be ninety on March 11.')).toBe(0);
});

test('the story so far is a sentence of each article, of the news in its headline, in the order of time', () => {
  const facts = [
    articleOf({ slug: 'three', title: 'The clock strikes again', date: '2025-05-02', events: [['2025-05-01', 'The clock of the tower struck again before a crowd of hundreds.']] }),
    articleOf({ slug: 'two', title: 'A new clock for the tower', date: '2025-03-12', events: [['2025-03-11', 'Council voted for a new clock in the tower after a long debate.'], ['1931-06-06', 'The tower of the old harbour was opened to everybody.']] }),
    articleOf({ slug: 'one', title: 'Tower closed', date: '2025-03-02', events: [[DAY, 'It was closed.'], [DAY, 'The tower was closed to visitors after masons found a crack.']] }),
  ];
  const events = foldEvents(mergeTimelines(facts));
  expect(storySoFar(events, facts, '2025-06-01').map(({ shown }) => shown.entry.from)).toEqual([DAY, '2025-03-11', '2025-05-01']);
  expect(storySoFar(events, facts.slice(1), '2025-06-01')).toEqual([]);
  expect(storySoFar(events, facts, '2025-03-05')).toEqual([]);
});
