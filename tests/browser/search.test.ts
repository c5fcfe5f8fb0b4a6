/** Searching in a real browser. */
import type { Page } from 'playwright-core';
import { beforeEach, afterEach, expect, test } from 'vitest';
import { showDay } from '../../src/components/days.ts';
import { setUpReader } from '../support/reader.ts';

const reader = setUpReader();
let page: Page;
let wrong: string[];

beforeEach(async () => {
  wrong = [];
  page = await reader.browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
});

afterEach(async () => {
  await page.close();
  expect(wrong).toEqual([]);
});

const titles = (): Promise<string[]> => page.locator('#results a').allTextContents();

test('a word of the body finds its article, without the mouse', async () => {
  await page.goto(`${reader.url}search/`);
  await page.locator('#search').waitFor();
  await page.keyboard.type('gearbox');
  await page.locator('#results mark').first().waitFor();
  expect(await titles()).toContain('Ferry strikes Customs Wharf with 62 aboard');
  expect(new URL(page.url()).search).toBe('?q=gearbox');
  await page.locator('#results a').first().click();
  expect(page.url()).toMatch(/\/articles\/[^/]+\/$/);
});

test('a person and a topic narrow the list', async () => {
  await page.goto(`${reader.url}search/`);
  await page.locator('#search').waitFor();
  await page.locator('select[name=person]').selectOption('Winnie Tsang');
  await page.locator('#results li').first().waitFor();
  const all = await titles();
  expect(all.length).toBeGreaterThan(2);
  await page.locator('select[name=topic]').selectOption('Town council');
  await expect.poll(titles).not.toEqual(all);
  expect(all).toEqual(expect.arrayContaining(await titles()));
});

test('a year alone lists its articles, the newest first, by keyboard', async () => {
  await page.goto(`${reader.url}search/`);
  await page.locator('#search').waitFor();
  await page.locator('select[name=year]').focus();
  await page.keyboard.type('2024');
  await page.keyboard.press('Enter');
  await page.locator('#results li').first().waitFor();
  const days = await page.locator('#results time').evaluateAll((times) => (times as HTMLTimeElement[]).map(({ dateTime }) => dateTime));
  expect(days.length).toBeGreaterThan(2);
  expect(days.filter((day) => !day.startsWith('2024'))).toEqual([]);
  expect(days).toEqual(days.toSorted().reverse());
  const written = await page.locator('#results time').allTextContents();
  expect(written).toEqual(days.map(showDay));
});

test('an address holds a search', async () => {
  await page.goto(`${reader.url}search/?q=ballroom&year=2025`);
  await page.locator('#results li').first().waitFor();
  expect((await titles())[0]).toContain('Packet Hotel');
  expect(await page.locator('#count').textContent()).toMatch(/^\d+ articles?\.$/);
});

test('without a script the page says where else to look', async () => {
  const context = await reader.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${reader.url}search/`);
  expect(await plain.locator('main').innerText()).toContain('archive');
  expect(await plain.locator('#search').isVisible()).toBe(false);
  await context.close();
});
