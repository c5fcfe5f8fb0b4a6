/** What the stories of the demonstration show over their articles. */
import { expect, inject, test } from 'vitest';
import { attribute, findAll, readPages, textOf } from '../support/pages.ts';

const pages = readPages(inject('dist'));
const story = (slug: string) => pages.find(({ path }) => path === `/topics/${slug}/`)!.tree;
const classed = (name: string) => (element: Parameters<typeof attribute>[0]) => attribute(element, 'className').split(' ').includes(name);

test('an event that two articles tell is one entry with both sources linked', () => {
  const entries = findAll(story('sea-wall'), ({ tagName }) => tagName === 'p').filter((entry) => textOf(entry).includes('council approved a sea wall'));
  expect(entries.filter((entry) => findAll(entry, ({ tagName }) => tagName === 'cite').length > 1)).toHaveLength(1);
  const links = entries.flatMap((entry) => findAll(entry, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')));
  expect(links.some((link) => link.startsWith('/articles/sea-wall-approved/#s'))).toBe(true);
  expect(links.some((link) => link.startsWith('/articles/sea-wall-first-stones/#s'))).toBe(true);
});

test('the announcement of which nothing came is marked, and no other', () => {
  const open = findAll(story('sea-wall'), ({ tagName }) => tagName === 'p').filter((entry) => findAll(entry, classed('open')).length > 0);
  expect(open.map(textOf)).toEqual([expect.stringContaining('The province will announce its decision on Dec. 3.')]);
});

test('a story of several articles begins with the story so far, a sentence of each', () => {
  const [soFar] = findAll(story('ellery-bridge'), classed('sofar'));
  const sources = findAll(soFar!, ({ tagName }) => tagName === 'cite').map(textOf);
  expect(sources.length).toBeGreaterThanOrEqual(3);
  expect(new Set(sources).size).toBe(sources.length);
});

test('days to come stay in sight for years', () => {
  const years = findAll(pages.find(({ path }) => path === '/upcoming/')!.tree, ({ tagName }) => tagName === 'time').map((time) => attribute(time, 'dateTime').slice(0, 4));
  expect(years).toEqual(expect.arrayContaining(['2026', '2027', '2028', '2031']));
});
