/** What holds on every page of the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, findAll, readPages, textOf, type BuiltPage } from '../support/pages.ts';

const dist = inject('dist');
const pages = readPages(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));
const named = (name: string) => (element: { tagName: string }): boolean => element.tagName === name;

/** The pages for which a check says something, and what it says. */
function complaints(check: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => check(page).map((complaint) => `${page.path}: ${complaint}`));
}

test('every kind of page is there', () => {
  const kinds = [/^\/$/, /^\/articles\/[^/]+\/$/, /^\/people\/$/, /^\/people\/[^/]+\/$/, /^\/topics\/$/, /^\/topics\/[^/]+\/$/, /^\/timeline\/$/, /^\/timeline\/\d{4}\/$/, /^\/archive\/$/, /^\/archive\/\d{4}\/\d{2}\/$/, /^\/about\/$/, /^\/404\.html$/];
  expect(kinds.filter((kind) => !pages.some(({ path }) => kind.test(path)))).toEqual([]);
});

test('each page has one first-level heading, a title, a description, a language and its own address', () => {
  expect(
    complaints(({ path, tree }) => {
      const all = (name: string) => findAll(tree, named(name));
      const meta = all('meta').find((element) => attribute(element, 'name') === 'description');
      const canonical = all('link').find((element) => attribute(element, 'rel') === 'canonical');
      const problems: string[] = [];
      if (all('h1').length !== 1 || textOf(all('h1')[0]!) === '') problems.push(`${all('h1').length} first-level headings`);
      if (all('title').length !== 1 || textOf(all('title')[0]!) === '') problems.push('no title');
      if (attribute(meta, 'content') === '') problems.push('no description');
      if (attribute(all('html')[0], 'lang') === '') problems.push('no language');
      if (path !== '/404.html' && !attribute(canonical, 'href').endsWith(encodeURI(path))) problems.push(`canonical address ${attribute(canonical, 'href')}`);
      return problems;
    }),
  ).toEqual([]);
});

test('titles tell pages apart', () => {
  const titles = pages.map(({ tree }) => textOf(findAll(tree, named('title'))[0]!));
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test('no two ids of a page are alike', () => {
  expect(
    complaints(({ tree }) => {
      const ids = findAll(tree, ({ properties }) => properties['id'] !== undefined).map((element) => attribute(element, 'id'));
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    }),
  ).toEqual([]);
});

test('every link, fragment and asset within the site leads somewhere', () => {
  const ids = new Map(pages.map(({ path, tree }) => [path, new Set(findAll(tree, () => true).map((element) => attribute(element, 'id')))]));
  expect(
    complaints(({ path, tree }) => {
      const addresses = findAll(tree, () => true).flatMap((element) => {
        const sets = attribute(element, 'srcSet').split(/,\s*/).map((part) => part.split(' ')[0]!);
        const isPreset = element.tagName === 'link' && ['canonical', 'alternate'].includes(attribute(element, 'rel'));
        return [isPreset ? '' : attribute(element, 'href'), attribute(element, 'src'), ...sets];
      });
      return addresses.filter((address) => address !== '' && !leadsSomewhere(address, path, ids));
    }),
  ).toEqual([]);
});

function leadsSomewhere(address: string, from: string, ids: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const url = new URL(address, `https://site.invalid${from}`);
  if (url.host !== 'site.invalid') return /^(?:https?|mailto):$/.test(url.protocol);
  const path = decodeURI(url.pathname);
  if (!byPath.has(path)) return existsSync(join(dist, path)) && !path.endsWith('/');
  return url.hash === '' || ids.get(path)!.has(decodeURIComponent(url.hash.slice(1)));
}

test('a page asks other hosts for nothing and needs no script', () => {
  expect(
    complaints(({ tree }) =>
      findAll(tree, ({ tagName }) => ['script', 'img', 'source', 'iframe', 'audio', 'video', 'link', 'style'].includes(tagName)).flatMap((element) => {
        const source = attribute(element, 'src') + attribute(element, 'srcSet');
        const asks = element.tagName === 'link' && ['stylesheet', 'icon', 'preload', 'preconnect', 'dns-prefetch'].some((rel) => attribute(element, 'rel').includes(rel)) ? attribute(element, 'href') : '';
        return [source, asks].filter((address) => /^(?:https?:)?\/\//.test(address));
      }),
    ),
  ).toEqual([]);
});
