/** Searching in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serveSite, type SiteServer } from '../support/serve.ts';

let browser: Browser;
let server: SiteServer;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  server = await serveSite(inject('dist'));
  browser = await launchBrowser(inject('chromium'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  wrong = [];
  page = await browser.newPage();
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
  await page.goto(`${server.url}search/`);
  await page.locator('#search').waitFor();
  await page.keyboard.type('gearbox');
  await page.locator('#results mark').first().waitFor();
  expect(await titles()).toContain('Ferry strikes Customs Wharf with 62 aboard');
  expect(new URL(page.url()).search).toBe('?q=gearbox');
  await page.locator('#results a').first().click();
  expect(page.url()).toMatch(/\/articles\/[^/]+\/$/);
});

test('a person and a topic narrow the list', async () => {
  await page.goto(`${server.url}search/`);
  await page.locator('#search').waitFor();
  await page.locator('select[name=person]').selectOption('Winnie Tsang');
  await page.locator('#results li').first().waitFor();
  const all = await titles();
  expect(all.length).toBeGreaterThan(2);
  await page.locator('select[name=topic]').selectOption('Town council');
  await expect.poll(titles).not.toEqual(all);
  expect(all).toEqual(expect.arrayContaining(await titles()));
});

test('an address holds a search', async () => {
  await page.goto(`${server.url}search/?q=ballroom&year=2025`);
  await page.locator('#results li').first().waitFor();
  expect((await titles())[0]).toContain('Packet Hotel');
  expect(await page.locator('#count').textContent()).toMatch(/^\d+ articles?\.$/);
});

test('without a script the page says where else to look', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${server.url}search/`);
  expect(await plain.locator('main').innerText()).toContain('archive');
  expect(await plain.locator('#search').isVisible()).toBe(false);
  await context.close();
});
