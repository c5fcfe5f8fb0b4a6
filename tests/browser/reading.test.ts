/** A reader's way through the built site, in a real browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { ARTICLE, KINDS } from '../support/kinds.ts';
import { readPages } from '../support/pages.ts';
import { serveSite, type SiteServer } from '../support/serve.ts';

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  server = await serveSite(inject('dist'));
  browser = await launchBrowser(inject('chromium'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page in a context of its own; what it asks other hosts for and what goes wrong in it is kept. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(server.url + path.slice(1));
  return { page, asked, wrong };
}


test('the way from an event to its sentence and back needs no script', async () => {
  const { page } = await open(ARTICLE, { viewport: { width: 1360, height: 900 } });
  const link = page.locator('#timeline a[href^="#s"]').first();
  const sentence = (await link.getAttribute('href'))!;
  await link.click();
  expect(new URL(page.url()).hash).toBe(sentence);
  const target = page.locator(sentence);
  expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  const back = target.locator('a.when').first();
  const entry = (await back.getAttribute('href'))!;
  await back.click();
  expect(await page.locator(`#timeline ${entry}`).evaluate((element) => element.matches(':target'))).toBe(true);
});

test('the way from a quotation to its sentence and back needs no script', async () => {
  const { page } = await open(ARTICLE, { viewport: { width: 1360, height: 900 } });
  const link = page.locator('#quotes a[href^="#s"]').first();
  const sentence = (await link.getAttribute('href'))!;
  await link.click();
  const back = page.locator(`${sentence} a.said`).first();
  const entry = (await back.getAttribute('href'))!;
  await back.click();
  expect(await page.locator(`#quotes ${entry}`).evaluate((element) => element.matches(':target'))).toBe(true);
});

test('on a narrow screen the first paragraph comes before any list, and both sidebars are a tap away', async () => {
  const { page } = await open(ARTICLE, { viewport: { width: 360, height: 740 } });
  const first = page.locator('#timeline li').first();
  expect(await first.isVisible()).toBe(false);
  await page.locator('#timeline summary').first().click();
  expect(await first.isVisible()).toBe(true);
  expect(await page.locator('#quotes figure').first().isVisible()).toBe(false);
  await page.locator('#quotes summary').first().click();
  expect(await page.locator('#quotes figure').first().isVisible()).toBe(true);
});

test('on a wide screen both sidebars stand open beside the text', async () => {
  const { page } = await open(ARTICLE, { viewport: { width: 1360, height: 900 } });
  expect(await page.locator('#timeline li').first().isVisible()).toBe(true);
  expect(await page.locator('#quotes figure').first().isVisible()).toBe(true);
});

test.each([320, 360, 768, 1360])('no page is wider than a screen of %i pixels', async (width) => {
  const { page } = await open('/', { viewport: { width, height: 800 } });
  for (const { path } of readPages(inject('dist'))) {
    await page.goto(server.url + path.slice(1));
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});

test.each(KINDS)('%s asks no other host, and nothing goes wrong, with scripts on or off', async (path) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, asked, wrong } = await open(path, { javaScriptEnabled });
    expect(asked).toEqual([]);
    expect(wrong.filter((text) => !text.includes('404'))).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
  }
});

test.each(KINDS)('%s is dark where the reader wants it dark', async (path) => {
  const lightness = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    const { page } = await open(path, { colorScheme });
    const shot = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor);
    const [red = 0, green = 0, blue = 0] = (shot.match(/rgb\(\d+, \d+, \d+\)/)?.[0] ?? '').match(/\d+/g)?.map(Number) ?? [];
    return red + green + blue;
  };
  expect(await lightness('light')).toBeGreaterThan(600);
  expect(await lightness('dark')).toBeLessThan(160);
});
