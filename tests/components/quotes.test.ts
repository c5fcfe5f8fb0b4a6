import { expect, test } from 'vitest';
import type { Article, ListedQuote } from '../../src/article/article.ts';
import { newsArticle, serializeJsonLd } from '../../src/components/jsonLd.ts';
import { bySpeaker } from '../../src/components/speakers.ts';
import { articleOf } from '../archive/articles.ts';

const quoteOf = (text: string, name: string | null, kind: 'person' | 'body' | 'unnamed' = 'person'): ListedQuote => ({
  start: 0, end: text.length, text, cue: null, rule: 'test', sentence: 1, occasion: null,
  speaker: name === null ? null : { name, kind, mention: name, start: 0, end: 0 },
});

test('the words of one speaker stand together; words of nobody known, and of two who are not named, stand alone', () => {
  const groups = bySpeaker([quoteOf('a', 'Anna Bell'), quoteOf('b', null), quoteOf('c', 'a spokesman', 'unnamed'), quoteOf('d', 'Anna Bell'), quoteOf('e', 'a spokesman', 'unnamed'), quoteOf('f', null)]);
  expect(groups.map(({ speaker, quotes }) => [speaker?.name ?? null, quotes.map(({ quote, number }) => `${number}${quote.text}`).join(' ')])).toEqual([
    ['Anna Bell', '1a 4d'],
    [null, '2b'],
    ['a spokesman', '3c'],
    ['a spokesman', '5e'],
    [null, '6f'],
  ]);
});

test('no title can close the element that holds the data', () => {
  const text = serializeJsonLd({ headline: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', headline: '</script><script>alert(1)</script>' });
});

test('a quotation has a creator only where its speaker is known by name', () => {
  const article = { ...articleOf({ slug: 'clock', date: '2025-03-03' }), text: '', dates: [], body: [], quotes: [quoteOf('a', 'Anna Bell'), quoteOf('b', 'Town Hall', 'body'), quoteOf('c', 'a spokesman', 'unnamed'), quoteOf('d', null)] } as Article;
  const { hasPart } = newsArticle(article, null) as { hasPart: { creator?: object }[] };
  expect(hasPart.map(({ creator }) => creator)).toEqual([{ '@type': 'Person', name: 'Anna Bell' }, { '@type': 'Organization', name: 'Town Hall' }, undefined, undefined]);
});
