/** What programs read parses in a real parser, and shows what it says. */
import { expect, inject, test } from 'vitest';
import { listFiles } from '../support/pages.ts';
import { setUpReader } from '../support/reader.ts';

const reader = setUpReader();
const xml = listFiles(inject('dist')).filter((file) => file.endsWith('.xml'));

test('every XML file is well-formed, and an RSS item holds the same article as its JSON twin', async () => {
  expect(xml.length).toBeGreaterThan(5);
  const page = await reader.browser.newPage();
  await page.goto(reader.url);
  for (const file of xml) {
    const [wrong, items] = await page.evaluate(async (address) => {
      const tree = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
      const all = [...tree.querySelectorAll('item')].map((item) => [item.querySelector('link')!.textContent, item.getElementsByTagName('content:encoded')[0]!.textContent]);
      return [tree.querySelector('parsererror')?.textContent ?? null, all] as const;
    }, `/${file}`);
    expect(wrong, file).toBeNull();
    if (!file.endsWith('rss.xml')) continue;
    const twin = (await (await page.request.get(reader.url + file.replace('rss.xml', 'feed.json'))).json()) as { items: { url: string; content_html: string }[] };
    expect(items).toEqual(twin.items.map(({ url, content_html: html }) => [url, html]));
  }
  await page.close();
});
