/** A page is light: what the browser asks for to show an article, pictures and recordings left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, findAll, readPages, textOf, type BuiltPage } from '../support/pages.ts';

/** Bytes on the wire, by brotli. The longest article still fits into the first flight of a connection. */
const MEDIAN = 8_192;
const LONGEST = 14_600;
/** What scripts may take of it. */
const SCRIPTS = 1_024;

const dist = inject('dist');
const articles = readPages(dist).filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path));

function weigh({ html, tree }: BuiltPage): number {
  const asked = findAll(tree, ({ tagName }) => tagName === 'link' || tagName === 'script')
    .map((element) => (['stylesheet', 'icon', 'preload'].includes(attribute(element, 'rel')) ? attribute(element, 'href') : attribute(element, 'src')))
    .filter((address) => address !== '');
  return [html, ...asked.map((address) => readFileSync(join(dist, address)))].reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

test('an article with both of its sidebars arrives in one round trip', () => {
  const weights = articles.map(weigh).sort((a, b) => a - b);
  expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  expect(weights.at(-1)).toBeLessThanOrEqual(LONGEST);
});

test('what scripts add to an article is small, in files of its own, and stands where nothing waits for it', () => {
  for (const { path, tree } of articles) {
    const scripts = findAll(tree, (element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json');
    expect(scripts.filter((script) => attribute(script, 'type') !== 'module' || attribute(script, 'src') === '' || textOf(script) !== ''), path).toEqual([]);
    const bytes = scripts.reduce((sum, script) => sum + brotliCompressSync(readFileSync(join(dist, attribute(script, 'src')))).length, 0);
    expect(bytes, path).toBeLessThanOrEqual(SCRIPTS);
  }
});
