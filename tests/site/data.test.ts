/** What the built site says to programs: data, feeds, calendar, sitemaps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import type { PublishedArticle } from '../../src/archive/publishedArticle.ts';
import { site } from '../../src/site.ts';
import { attribute, findAll, listFiles, readPages, textOf } from '../support/pages.ts';

const dist = inject('dist');
const files = listFiles(dist);
const pages = readPages(dist);
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const parse = <T>(file: string): T => JSON.parse(read(file)) as T;

const articlePages = pages.filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path));
const dataOf = (path: string): PublishedArticle => parse(`${path.slice(1, -1)}.json`);

interface JsonFeed {
  version: string;
  feed_url: string;
  language: string;
  items: { id: string; url: string; title: string; content_html: string; date_published: string; authors?: { name: string }[]; tags: string[]; attachments?: { url: string; mime_type: string; size_in_bytes: number }[] }[];
}

test('every article page has data beside it that follows the published schema and agrees with the page', () => {
  const schema = z.fromJSONSchema(parse('schema/article.json'));
  expect(articlePages.length).toBeGreaterThan(12);
  for (const { path, tree } of articlePages) {
    const data = dataOf(path);
    expect(schema.safeParse(data).error, path).toBeUndefined();
    expect(data.title).toBe(textOf(findAll(tree, ({ tagName }) => tagName === 'h1')[0]!));
    expect(data.url).toBe(site.url + path);
    const timeline = findAll(tree, (element) => attribute(element, 'id') === 'timeline').flatMap((aside) => findAll(aside, ({ tagName }) => tagName === 'li'));
    expect(timeline.length).toBe(data.timeline.length);
  }
  expect(schema.safeParse({ ...dataOf(articlePages[0]!.path), title: 1 }).success).toBe(false);
});

test('JSON-LD on every article page dates its events as the article does', () => {
  for (const { path, tree } of articlePages) {
    const [block] = findAll(tree, (element) => attribute(element, 'type') === 'application/ld+json');
    const ld = JSON.parse(textOf(block!)) as { image?: string[]; mentions: { '@type': string; startDate: string; endDate?: string; url: string }[] };
    const data = dataOf(path);
    expect(ld.mentions.map((event) => [event['@type'], event.startDate, event.endDate ?? event.startDate, event.url])).toEqual(data.timeline.map(({ from, to }, at) => ['Event', from, to, `${data.url}#t${at + 1}`]));
    expect(ld.image?.every((address) => files.includes(address.replace(`${site.url}/`, ''))), path).toBe(true);
  }
});

test('JSON-LD on every article page names its quotations and their speakers', () => {
  for (const { path, tree } of articlePages) {
    const [block] = findAll(tree, (element) => attribute(element, 'type') === 'application/ld+json');
    const ld = JSON.parse(textOf(block!)) as { '@type': string; headline: string; datePublished: string; hasPart: { text: string; creator?: { name: string } }[] };
    const data = dataOf(path);
    expect(ld).toMatchObject({ '@type': 'NewsArticle', headline: data.title, datePublished: data.moment ?? data.date });
    const quotations = data.quotes.map(({ text, speaker }) => [text.replace(/\s+/g, ' '), speaker && speaker.kind !== 'unnamed' ? speaker.name : undefined]);
    expect(ld.hasPart.map(({ text, creator }) => [text.replace(/\s+/g, ' '), creator?.name])).toEqual(quotations);
  }
});

test('feeds hold whole articles, their addresses whole', () => {
  const feeds = files.filter((file) => /(?:^|\/)feed\.json$/.test(file));
  expect(feeds.length).toBeGreaterThan(4);
  expect(feeds.map((file) => file.replace('feed.json', 'rss.xml')).filter((file) => !files.includes(file))).toEqual([]);
  for (const file of feeds) {
    const { items } = parse<JsonFeed>(file);
    const rss = read(file.replace('feed.json', 'rss.xml'));
    expect(items.length, file).toBeGreaterThan(0);
    for (const { url, title, content_html: html } of items) {
      expect(articlePages.map(({ path }) => site.url + path)).toContain(url);
      expect(rss).toContain(`<link>${url}</link>`);
      expect(rss).toContain(title);
      const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map((match) => match[1]!);
      expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
    }
  }
  const pictures = parse<JsonFeed>('feed.json').items.flatMap(({ content_html: html }) => [...html.matchAll(/<img src="([^"]*)"/g)].map((match) => match[1]!));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((address) => !files.includes(address.replace(`${site.url}/`, '')))).toEqual([]);
});

test('a JSON feed names itself, its language and every author, and has the articles of its RSS twin', () => {
  for (const file of files.filter((one) => /(?:^|\/)feed\.json$/.test(one))) {
    const feed = parse<JsonFeed>(file);
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: `${site.url}/${file}`, language: site.lang });
    for (const item of feed.items) {
      const data = dataOf(item.url.replace(site.url, ''));
      expect(item).toMatchObject({ id: item.url, title: data.title, tags: data.tags, date_published: new Date(data.moment ?? data.date).toISOString() });
      expect((item.authors ?? []).map(({ name }) => name)).toEqual(data.authors);
    }
    const rss = read(file.replace('feed.json', 'rss.xml'));
    expect([...rss.matchAll(/<guid[^>]*>([^<]*)<\/guid>/g)].map((match) => match[1])).toEqual(feed.items.map(({ id }) => id));
  }
});

test('an article in a feed begins with its picture and disclosure, and has no trace of its page’s lists', () => {
  const { items } = parse<JsonFeed>('feed.json');
  for (const { url, content_html: html } of items) {
    const { image, disclosure } = dataOf(url.replace(site.url, ''));
    if (image) expect(html.replace(/^<p><small>.*?<\/p>/, '')).toMatch(/^<figure><img /);
    if (disclosure) expect(html).toContain(disclosure);
    expect(html).not.toMatch(/<[a-z][^<>]* (?:id|class)=/);
  }
  expect(items.some(({ url }) => dataOf(url.replace(site.url, '')).image)).toBe(true);
});

test('a recording goes with its article into both feeds, with its type and its size', () => {
  const recorded = parse<JsonFeed>('feed.json').items.filter(({ attachments }) => attachments);
  expect(recorded.map(({ url }) => url)).toEqual([`${site.url}/articles/fog-signal/`]);
  const [{ url, mime_type: type, size_in_bytes: size }] = recorded[0]!.attachments as [NonNullable<JsonFeed['items'][number]['attachments']>[number]];
  expect(readFileSync(join(dist, url.replace(`${site.url}/`, ''))).length).toBe(size);
  expect(type).toBe('audio/mpeg');
  const enclosures = [...read('rss.xml').matchAll(/<enclosure ([^>]*)\/>/g)].map((match) => match[1]!);
  expect(enclosures).toHaveLength(1);
  for (const part of [`url="${url}"`, `type="${type}"`, `length="${size}"`]) expect(enclosures[0]).toContain(part);
});

test('the news sitemap has the articles of the last two days, by their titles', () => {
  const news = read('news-sitemap.xml');
  const listed = [...news.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);
  const recent = articlePages.map(({ path }) => dataOf(path)).filter(({ date }) => date >= '2026-11-18');
  expect(recent.length).toBeGreaterThan(0);
  expect(listed.toSorted()).toEqual(recent.map(({ url }) => url).toSorted());
  for (const { title, date, moment } of recent) {
    expect(news).toContain(`<news:title>${title}</news:title>`);
    expect(news).toContain(`<news:publication_date>${moment ?? date}</news:publication_date>`);
  }
  expect(news).toContain('<news:language>en</news:language>');
});

test('the calendar holds what is coming up, by RFC 5545', () => {
  const calendar = read('calendar.ics');
  const lines = calendar.split('\r\n');
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const unfolded = calendar.replace(/\r\n[ \t]/g, '');
  const starts = [...unfolded.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map((match) => match[1]!);
  expect(starts.length).toBeGreaterThan(3);
  expect(starts.filter((start) => start <= '20261120')).toEqual([]);
  const ids = [...unfolded.matchAll(/^UID:(.*)$/gm)].map((match) => match[1]!.trim());
  expect(new Set(ids).size).toBe(starts.length);
  const upcoming = textOf(pages.find(({ path }) => path === '/upcoming/')!.tree);
  const names = [...unfolded.matchAll(/^DESCRIPTION:(.*?)\\n\\n/gm)].map((match) => match[1]!.replace(/\\([,;\\])/g, '$1'));
  expect(names.filter((name) => !upcoming.includes(name))).toEqual([]);
});

test('the sitemap lists every page that search engines may list', () => {
  const [index] = [...read('sitemap-index.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);
  const listed = [...read(index!.replace(`${site.url}/`, '')).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);
  const canonical = pages.flatMap(({ tree }) => findAll(tree, (element) => attribute(element, 'rel') === 'canonical').map((link) => attribute(link, 'href')));
  expect(listed.toSorted()).toEqual(canonical.filter((address) => !address.endsWith('/404.html')).toSorted());
  expect(read('robots.txt')).toContain('/sitemap-index.xml');
});
