import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { frontPage } from '../../src/archive/frontPage.ts';
import { paginate } from '../../src/archive/pagination.ts';
import { periods } from '../../src/archive/periods.ts';
import { mergeTimelines } from '../../src/archive/timelines.ts';
import { articleOf } from './articles.ts';

const newestFirst = (count: number): number[] => Array.from({ length: count }, (_, at) => count - at);

test('a list that fits has one page', () => {
  expect(paginate(newestFirst(5), 3)).toEqual([{ number: null, items: [5, 4, 3, 2, 1], numbered: 0 }]);
});

test('the first page of a longer list holds one to two pages of items, the numbered ones the rest, oldest as 1', () => {
  expect(paginate(newestFirst(8), 3).map(({ number, items }) => [number, items])).toEqual([
    [null, [8, 7, 6, 5, 4]],
    [1, [3, 2, 1]],
  ]);
});

test('a numbered page never changes while the list grows', () => {
  for (let count = 9; count < 40; count += 1) {
    const pages = paginate(newestFirst(count), 3);
    expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(count));
    for (const { number, items } of pages) if (number !== null) expect(items).toEqual([number * 3, number * 3 - 1, number * 3 - 2]);
  }
});

test('a year with too many events is divided into months, and only such a month into days', () => {
  const events = mergeTimelines([
    articleOf({ slug: 'clock', date: '2025-06-01', events: [['2024-05-01', 'a'], ['2025-03-01', 'b'], ['2025-03-01', 'c'], ['2025-03-09', 'd'], ['2025-04-01', 'e']] }),
  ]);
  expect(periods(events, 2).map(({ key, events: own, parts }) => [key, own.map(({ entry }) => entry.text).join(''), parts.map(({ key: part, count }) => `${part}:${count}`).join(' ')])).toEqual([
    ['2024', 'a', ''],
    ['2025', '', '2025-03:3 2025-04:1'],
    ['2025-03', '', '2025-03-01:2 2025-03-09:1'],
    ['2025-03-01', 'bc', ''],
    ['2025-03-09', 'd', ''],
    ['2025-04', 'e', ''],
  ]);
});

const LONG = 'I wound it every Sunday for forty years and it never thanked me.';
const news = [
  articleOf({ slug: 'tower', date: '2025-03-04', tags: ['Clock'], said: [['Anna Bell', 'Never.'], [null, LONG]], events: [['2025-04-01', 'It strikes again.'], ['2025-03-01', 'It stopped.']] }),
  articleOf({ slug: 'clock', date: '2025-03-03', tags: ['Clock', 'Council'], said: [['Anna Bell', LONG]] }),
  articleOf({ slug: 'council', date: '2025-03-02', tags: ['Council'] }),
  articleOf({ slug: 'market', date: '2025-03-01', tags: ['Market'] }),
  articleOf({ slug: 'fair', date: '2025-02-28' }),
];

test('the front page leads with the newest article and looks forward from today', () => {
  const page = frontPage(makeArchive(news, []), '2025-03-05')!;
  expect(page.lead.slug).toBe('tower');
  expect(page.seconds.map(({ slug }) => slug)).toEqual(['clock', 'council', 'market']);
  expect(page.briefs.map(({ slug }) => slug)).toEqual(['fair']);
  expect(page.upcoming.map(({ entry }) => entry.text)).toEqual(['It strikes again.']);
  expect(frontPage(makeArchive([], []), '2025-03-05')).toBeNull();
});

test('what one sentence announces for two days stands on the front page once', () => {
  const sale = articleOf({ slug: 'sale', date: '2025-03-04', events: [['2025-03-08', 'It is sold on Saturday or on Monday.'], ['2025-03-10', 'It is sold on Saturday or on Monday.'], ['2025-03-12', 'It is taken down.']] });
  expect(frontPage(makeArchive([sale], []), '2025-03-05')!.upcoming.map(({ entry }) => entry.from)).toEqual(['2025-03-08', '2025-03-12']);
});

test('the words to remember are long enough and certainly somebody’s', () => {
  expect(frontPage(makeArchive(news, []), '2025-03-05')!.sayings).toMatchObject([{ article: { slug: 'clock' }, quote: { text: LONG }, number: 1 }]);
});

test('each of the words to remember is from another article and by somebody else', () => {
  const said = (slug: string, date: string, name: string) => articleOf({ slug, date, said: [[name, LONG]] });
  const { sayings } = frontPage(makeArchive([said('one', '2025-03-05', 'Anna Bell'), said('two', '2025-03-04', 'Anna Bell'), said('three', '2025-03-03', 'Colm Adair')], []), '2025-03-05')!;
  expect(sayings.map(({ article }) => article.slug)).toEqual(['one', 'three']);
});

test('no article stands twice on the front page; one of two running stories is listed with the one that moved last', () => {
  const older = [
    articleOf({ slug: 'spring', date: '2025-02-27', tags: ['Clock', 'Council'] }),
    articleOf({ slug: 'dial', date: '2025-02-26', tags: ['Clock'] }),
    articleOf({ slug: 'vote', date: '2025-02-25', tags: ['Council'] }),
  ];
  const { stories, briefs } = frontPage(makeArchive([...news, ...older], []), '2025-03-05')!;
  expect(stories.map(({ story, latest }) => [story.name, latest.map(({ slug }) => slug)])).toEqual([
    ['Clock', ['spring', 'dial']],
    ['Council', ['vote']],
  ]);
  expect(briefs.map(({ slug }) => slug)).toEqual(['fair']);
});
