/** A reader's way through the built site, in a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARTICLE, KINDS } from '../support/kinds.ts';
import { readPages } from '../support/pages.ts';
import { setUpReader } from '../support/reader.ts';

const reader = setUpReader();

/** Opens a page in a context of its own; what it asks other hosts for and what goes wrong in it is kept. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
  const context = await reader.browser.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(reader.url)) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(reader.url + path.slice(1));
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

test('no page is wider than the screen, from 320 pixels on', async () => {
  const { page } = await open('/');
  for (const { path } of readPages(inject('dist'))) {
    await page.goto(reader.url + path.slice(1));
    for (const width of [320, 360, 768, 1360]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test.each([true, false])('no page asks another host for anything, and nothing goes wrong (scripts: %s)', async (javaScriptEnabled) => {
  const { page, asked, wrong } = await open('/', { javaScriptEnabled });
  for (const path of KINDS) {
    await page.goto(reader.url + path.slice(1));
    expect(await page.locator('h1').isVisible(), path).toBe(true);
  }
  expect(asked).toEqual([]);
  expect(wrong.filter((text) => !text.includes('404'))).toEqual([]);
});

test('every page is dark where the reader wants it dark', async () => {
  const { page } = await open('/');
  for (const path of KINDS) {
    await page.goto(reader.url + path.slice(1));
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await lightness(page), path).toBeGreaterThan(600);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await lightness(page), path).toBeLessThan(160);
  }
});

/** The red, green and blue of a page's ground, added up. */
async function lightness(page: Page): Promise<number> {
  const grounds = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor);
  const [red = 0, green = 0, blue = 0] = (/rgb\(\d+, \d+, \d+\)/.exec(grounds)?.[0] ?? '').match(/\d+/g)?.map(Number) ?? [];
  return red + green + blue;
}

test('nothing moves while a page opens', async () => {
  const { page } = await open('/', { javaScriptEnabled: true, viewport: { width: 412, height: 820 } });
  const moved: string[] = [];
  for (const path of KINDS) {
    await page.goto(reader.url + path.slice(1), { waitUntil: 'networkidle' });
    const shift = await page.evaluate(layoutShift);
    if (shift > 0.01) moved.push(`${path} by ${shift}`);
  }
  expect(moved).toEqual([]);
});

/** How far what a page shows has moved since it was opened, as the browser counts it; runs in the browser. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      resolve(shifts.reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(0), 200);
  });
}
