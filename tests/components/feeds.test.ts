import { Feed } from 'feed';
import { expect, test } from 'vitest';
import { htmlForCdata, textForCdata } from '../../src/components/cdata.ts';
import { toJsonFeed } from '../../src/components/jsonFeed.ts';

const END = ']]>';

function feedOf(title: string, content: string, authors: string[] = []): Feed {
  const feed = new Feed({ title: 'Tower', id: 'https://example.org/', link: 'https://example.org/', language: 'en', updated: new Date(0) });
  feed.addItem({ title, id: 'https://example.org/a/', link: 'https://example.org/a/', date: new Date(0), content, ...(authors.length > 0 && { author: authors.map((name) => ({ name })) }) });
  return feed;
}

test('no text of an article ends a section of the feed', () => {
  const hostile = `one ${END} two ${END}${END} three`;
  const sections = (rss: string): number => rss.split('<![CDATA[').length - rss.split(END).length;
  expect(sections(feedOf(hostile, hostile).rss2())).not.toBe(0);
  expect(sections(feedOf(textForCdata(hostile), htmlForCdata(hostile)).rss2())).toBe(0);
});

test('a JSON feed has every author of an item, and none where there is none', () => {
  const [two] = (JSON.parse(toJsonFeed(feedOf('Clock', '<p>It struck.</p>', ['Ann Bell', 'Cy Oto']))) as { items: object[] }).items;
  expect(two).toMatchObject({ title: 'Clock', content_html: '<p>It struck.</p>', authors: [{ name: 'Ann Bell' }, { name: 'Cy Oto' }] });
  expect(two).not.toHaveProperty('author');
  expect((JSON.parse(toJsonFeed(feedOf('Clock', ''))) as { items: object[] }).items[0]).not.toHaveProperty('authors');
});
