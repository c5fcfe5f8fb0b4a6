import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { upcomingCalendar } from '../../src/archive/calendar.ts';
import { byMonth } from '../../src/archive/months.ts';
import { familyName, quotedPeople } from '../../src/archive/people.ts';
import { foldEvents } from '../../src/archive/foldedEvents.ts';
import { relatedArticles } from '../../src/archive/related.ts';
import { stories } from '../../src/archive/stories.ts';
import { mergeTimelines } from '../../src/archive/timelines.ts';
import { upcomingEvents } from '../../src/archive/upcoming.ts';
import { articleOf } from './articles.ts';

const closed = articleOf({ slug: 'bridge-closed', date: '2024-09-17', tags: ['Bridge', 'Council'], events: [['2024-09-16', 'The bridge was closed.'], ['2024-10-04', 'It opens.']], said: [['Anna Bell', 'I looked.'], [null, 'No.']], people: [{ name: 'Anna Bell', role: 'engineer', roleGiven: 'engineer', aliases: ['Bell'] }] });
const opened = articleOf({ slug: 'bridge-open', date: '2025-03-03', tags: ['bridge'], events: [['2024-09-16', 'It had been closed.'], ['2025-03-01', 'It opened.']], said: [['Anna Bell', 'It is safe.'], ['Colm Adair', 'Good.']], people: [{ name: 'Anna Bell', role: 'town engineer', roleGiven: 'town engineer', aliases: ['Ms. Bell'] }] });
const ferry = articleOf({ slug: 'ferry', date: '2025-03-03', moment: '2025-03-03T09:00:00Z', tags: ['Ferry'] });
const all = [ferry, opened, closed];

test('articles come newest first; of one day, the later moment first', () => {
  expect(makeArchive([closed, opened, ferry], []).articles.map(({ slug }) => slug)).toEqual(['ferry', 'bridge-open', 'bridge-closed']);
});

test('a story holds the articles of a tag however it is written, each once, and counts their dates', () => {
  const [ferryStory, bridge, council] = stories(all);
  expect([ferryStory!.slug, bridge!.slug, council!.slug]).toEqual(['ferry', 'bridge', 'council']);
  expect(bridge!.name).toBe('bridge');
  expect(bridge!.articles).toEqual([opened, closed]);
  expect(bridge!.dates).toBe(4);
  expect(stories([articleOf({ slug: 'both', date: '2025-03-03', tags: ['Bridge', 'Council', 'bridge'], events: [['2025-03-01', 'It opened.']] })]).map(({ articles, dates }) => [articles.length, dates])).toEqual([[1, 1], [1, 1]]);
});

test('the timelines of several articles are one, earliest first, of one day as they were published', () => {
  expect(mergeTimelines([opened, closed]).map(({ entry, article }) => `${entry.from} ${article.slug}`)).toEqual(['2024-09-16 bridge-closed', '2024-09-16 bridge-open', '2024-10-04 bridge-closed', '2025-03-01 bridge-open']);
});

test('a person has every quotation that is certainly theirs, newest first, each with the role given then, and the newest role', () => {
  const people = quotedPeople(all, []);
  expect(people.map(({ name }) => name)).toEqual(['Colm Adair', 'Anna Bell']);
  expect(people[1]).toMatchObject({ slug: 'anna-bell', role: 'town engineer' });
  expect(people[1]!.quotes.map(({ quote, number, role }) => [quote.text, number, role])).toEqual([['It is safe.', 1, 'town engineer'], ['I looked.', 1, 'engineer']]);
});

test('what the publisher says of a person comes before what articles say', () => {
  const [, bell] = quotedPeople(all, [{ name: 'Anna Bell', role: 'Engineer in chief', aliases: [], sameAs: ['https://example.org/bell'] }]);
  expect(bell).toMatchObject({ role: 'Engineer in chief', sameAs: ['https://example.org/bell'] });
});

test.each([['Anna Bell', 'bell'], ['Ivo Prentiss Jr.', 'prentiss'], ['Émile Zola', 'zola'], ['Nils', 'nils']])('%s is listed under %s', (name, family) => {
  expect(familyName({ name })).toBe(family);
});

test('an event keeps its number in its own article', () => {
  expect(mergeTimelines([opened]).map(({ number }) => number)).toEqual([1, 2]);
});

test('what is upcoming depends on the day of the build, not of publication', () => {
  const events = mergeTimelines(all);
  expect(upcomingEvents(events, '2024-10-03').map(({ entry }) => entry.from)).toEqual(['2024-10-04', '2025-03-01']);
  expect(upcomingEvents(events, '2025-03-01')).toEqual([]);
});

test('months hold their articles', () => {
  expect(byMonth(all).map(({ year, month, articles }) => [year, month, articles.length])).toEqual([['2025', '03', 2], ['2024', '09', 1]]);
});

test('an article is related to earlier ones by shared topics and people, so that a new one changes no other page', () => {
  const archive = makeArchive(all, []);
  expect(relatedArticles(opened, archive, 5).map(({ slug }) => slug)).toEqual(['bridge-closed']);
  expect(relatedArticles(closed, archive, 5)).toEqual([]);
  expect(relatedArticles(ferry, archive, 5)).toEqual([]);
});

test('the calendar gives whole days and folds its lines', () => {
  const long = articleOf({ slug: 'talks', date: '2025-03-03', events: [['2025-04-01', `The council, the harbour board and the ferry; all of them${' meet again'.repeat(12)}.`]] });
  const calendar = upcomingCalendar(foldEvents(mergeTimelines([long])), { name: 'Coming up', url: 'https://example.org/', stamp: new Date(0), urlOf: (slug) => `https://example.org/${slug}/` });
  expect(calendar).toContain('DTSTART;VALUE=DATE:20250401\r\nDTEND;VALUE=DATE:20250402\r\n');
  expect(calendar).toContain('UID:talks/2025-04-01/1@example.org\r\n');
  expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});
