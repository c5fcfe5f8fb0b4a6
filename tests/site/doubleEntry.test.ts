/** The double entry: what a sidebar shows stands in the article, each entry leads to its words and they lead back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { expect, inject, test } from 'vitest';
import { readKnownPeople } from '../../src/archive/knownPeople.ts';
import { listArticleFiles } from '../../src/archive/folder.ts';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { attribute, findAll, readPages, textOf, type BuiltPage } from '../support/pages.ts';

const CONTENT = 'content';
const pages = readPages(inject('dist'));
const known = readKnownPeople(CONTENT).people;
const articles = listArticleFiles(CONTENT).map((file): Article => readArticle(file, readFileSync(join(CONTENT, file)), { people: known }).article!);

const pageOf = (article: Article): BuiltPage => pages.find(({ path }) => path === `/articles/${article.slug}/`)!;
const byId = (tree: Root | Element, id: string): Element | undefined => findAll(tree, (element) => attribute(element, 'id') === id)[0];
const linksTo = (tree: Root | Element, address: string): Element[] => findAll(tree, (element) => element.tagName === 'a' && attribute(element, 'href') === address);
const proseOf = (page: BuiltPage): string => textOf(findAll(page.tree, (element) => attribute(element, 'className').split(' ').includes('text'))[0]!);

test('there are enough entries for this to mean something', () => {
  expect(articles.length).toBeGreaterThanOrEqual(12);
  expect(articles.flatMap(({ timeline }) => timeline).length).toBeGreaterThan(50);
  expect(articles.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(50);
});

test.each(articles.map((article) => [article.slug, article] as const))('%s', (_slug, article) => {
  const page = pageOf(article);
  const prose = proseOf(page);
  const timeline = byId(page.tree, 'timeline');
  const quotes = byId(page.tree, 'quotes');

  expect(findAll(timeline ?? page.tree, (element) => /^t\d+$/.test(attribute(element, 'id'))).length).toBe(article.timeline.length);
  for (const [at, entry] of article.timeline.entries()) {
    const shown = byId(timeline!, `t${at + 1}`)!;
    const words = textOf(findAll(shown, ({ tagName }) => tagName === 'p')[0]!);
    expect(findAll(shown, ({ tagName }) => tagName === 'time')).toHaveLength(1);
    if (entry.words === null) {
      expectFromEditor(article, shown, words);
      continue;
    }
    expect(prose).toContain(words);
    expectWayThereAndBack(page, shown, `t${at + 1}`);
  }

  expect(findAll(quotes ?? page.tree, (element) => /^q\d+$/.test(attribute(element, 'id'))).length).toBe(article.quotes.length);
  for (const [at, { speaker }] of article.quotes.entries()) {
    const shown = byId(quotes!, `q${at + 1}`)!;
    const words = textOf(findAll(shown, ({ tagName }) => tagName === 'blockquote')[0]!);
    expect(prose).toContain(words);
    if (speaker?.kind === 'person') expect(textOf(findAll(shown, ({ tagName }) => tagName === 'figcaption')[0]!)).toContain(speaker.name);
    expectWayThereAndBack(page, shown, `q${at + 1}`);
  }
});

/** An editor's entry says so, and says what the editor wrote; it leads to a sentence where its words are in one. */
function expectFromEditor({ file }: Article, shown: Element, words: string): void {
  expect(textOf(shown)).toContain('from the editor');
  expect(readFileSync(join(CONTENT, file), 'utf8').replace(/\s+/g, ' ')).toContain(words);
  for (const link of findAll(shown, ({ tagName }) => tagName === 'a')) expect(attribute(link, 'href')).toMatch(/^#s\d+$/);
}

function expectWayThereAndBack(page: BuiltPage, entry: Element, id: string): void {
  const there = findAll(entry, (element) => element.tagName === 'a' && attribute(element, 'href').startsWith('#s'))[0];
  expect(there, `${id} links to its sentence`).toBeDefined();
  const sentence = byId(page.tree, attribute(there, 'href').slice(1));
  expect(sentence, `${id}: the sentence is there`).toBeDefined();
  expect(linksTo(page.tree, `#${id}`).length, `${id}: the text links back`).toBeGreaterThan(0);
}

test('every name that a sidebar shows stands in the article or in the people file', () => {
  const settled = new Set(known.map(({ name }) => name));
  const unknown = articles.flatMap(({ slug, text, quotes }) =>
    quotes.flatMap(({ speaker, rule }) => (speaker && rule !== 'editor' && !settled.has(speaker.name) && !text.replace(/\s+/g, ' ').includes(speaker.name) ? [`${slug}: ${speaker.name}`] : [])),
  );
  expect(unknown).toEqual([]);
});

/** The UTF-16 units by which the beginning of some words is known. */
const OPENING = 12;

/** What a page over several articles shows of them: links to a sentence or an entry of an article. */
const elsewhere = pages
  .filter(({ path }) => !path.startsWith('/articles/'))
  .flatMap(({ path, tree }) => findAll(tree, ({ tagName }) => tagName === 'a').map((link) => ({ path, link, target: /^(\/articles\/[^/]+\/)#([stq]\d+)$/.exec(attribute(link, 'href')) })))
  .filter(({ target }) => target !== null);

test.each(['/topics/', '/people/', '/timeline/', '/upcoming/', '/'])('what pages below %s show of articles stands in them, at the place that they link to', (below) => {
  const shown = elsewhere.filter(({ path }) => (below === '/' ? path === '/' : path.startsWith(below)));
  expect(shown.length).toBeGreaterThan(3);
  for (const { path, link, target } of shown) {
    const page = pages.find((one) => one.path === target![1])!;
    const place = byId(page.tree, target![2]!)!;
    // A day, or a headline that names the source, may stand in the link beside the words.
    const words = findAll(link, ({ tagName }) => tagName === 'span')[0] ?? link;
    const told = textOf(words);
    if (told === textOf(findAll(page.tree, ({ tagName }) => tagName === 'h1')[0]!)) continue;
    expect(place, `${path}: ${attribute(link, 'href')}`).toBeDefined();
    const entry = textOf(place);
    const byEditor = entry.includes('from the editor') && entry.includes(told);
    expect(byEditor || proseOf(page).includes(told), `${path}: ${told}`).toBe(true);
    // A quotation of several sentences leads to its first.
    expect(entry, path).toContain(told.slice(0, OPENING));
  }
});

test('who somebody was and to whom they said it stands in the article, on the page of their words', () => {
  const sections = pages.filter(({ path }) => path.startsWith('/people/')).flatMap(({ tree }) => findAll(tree, ({ tagName }) => tagName === 'section').filter((section) => findAll(section, ({ tagName }) => tagName === 'blockquote').length > 0));
  const told = sections.flatMap((section) => {
    const [link] = findAll(section, ({ tagName }) => tagName === 'a');
    const prose = proseOf(pages.find(({ path }) => path === attribute(link, 'href'))!);
    return findAll(section, ({ tagName, properties }) => tagName === 'figcaption' || properties['className']?.toString() === 'by').map((said) => ({ said: textOf(said), prose }));
  });
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter(({ said, prose }) => !prose.toLowerCase().includes(said.toLowerCase())).map(({ said }) => said)).toEqual([]);
});
