/** Every whole address of this site that anything built says, for people or programs, leads somewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, findAll, listFiles, readPages } from '../support/pages.ts';

const dist = inject('dist');
const files = listFiles(dist);
const known = new Set(files);
const ids = new Map(readPages(dist).map(({ path, tree }) => [path, new Set(findAll(tree, () => true).map((element) => attribute(element, 'id')))]));

/** The addresses in a file's text, escaped as XML, JSON and iCalendar escape them. */
function addressesIn(text: string): string[] {
  const plain = text.replace(/\r\n[ \t]/g, '').replace(/&amp;/g, '&');
  return [...plain.matchAll(new RegExp(`${site.url}[^\\s"'<>\\\\)\\]]*`, 'g'))].map((match) => match[0]);
}

function leadsSomewhere(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const path = decodeURI(pathname);
  if (!path.endsWith('/')) return known.has(path.slice(1));
  return known.has(`${path.slice(1)}index.html`) && (hash === '' || ids.get(path)!.has(decodeURIComponent(hash.slice(1))));
}

test.each([
  ['feeds', /(?:rss\.xml|feed\.json)$/],
  ['sitemaps', /sitemap[^/]*\.xml$|robots\.txt$/],
  ['the calendar', /\.ics$/],
  ['the data of articles and its schema', /^(?:articles|schema)\/[^/]+\.json$/],
  ['pages, in what they say of themselves', /\.html$/],
])('%s', (_name, kind) => {
  const own = files.filter((file) => kind.test(file));
  expect(own.length).toBeGreaterThan(0);
  const said = own.flatMap((file) => addressesIn(readFileSync(join(dist, file), 'utf8')).map((address) => ({ file, address })));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(({ address }) => !leadsSomewhere(address)).map(({ file, address }) => `${file}: ${address}`)).toEqual([]);
});
