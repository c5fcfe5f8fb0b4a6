/** The pictures that those who share an article see. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, findAll, readPages, type BuiltPage } from '../support/pages.ts';

const dist = inject('dist');
const articles = readPages(dist).filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path));
const meta = ({ tree }: BuiltPage, name: string): string => {
  const found = findAll(tree, (element) => element.tagName === 'meta' && [attribute(element, 'property'), attribute(element, 'name')].includes(name));
  expect(found.length, name).toBe(1);
  return attribute(found[0], 'content');
};

test('every article has a picture of its own, of the size and format that its page says', async () => {
  const files = new Set<string>();
  for (const page of articles) {
    const file = meta(page, 'og:image').replace(`${site.url}/`, '');
    expect(existsSync(join(dist, file)), file).toBe(true);
    const { width, height, format } = await sharp(join(dist, file)).metadata();
    expect([String(width), String(height)]).toEqual([meta(page, 'og:image:width'), meta(page, 'og:image:height')]);
    expect([width, height, `.${format!.replace('jpeg', 'jpg')}`]).toEqual([1200, 630, file.slice(file.lastIndexOf('.'))]);
    expect(meta(page, 'og:image:alt')).toContain(meta(page, 'og:title'));
    expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    files.add(file);
  }
  expect(files.size).toBe(articles.length);
});

test('a picture is not one colour: something is drawn', async () => {
  for (const page of articles) {
    const { channels } = await sharp(join(dist, meta(page, 'og:image').replace(`${site.url}/`, ''))).stats();
    expect(Math.min(...channels.map(({ min }) => min))).toBeLessThan(60);
  }
});
