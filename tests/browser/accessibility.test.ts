/** Nothing stands in the way of any reader: axe-core on a page of each kind, light and dark, narrow and wide. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { serveSite, type SiteServer } from '../support/serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

test.each(KINDS)('%s', async (path) => {
  const told: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1360]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(server.url + path.slice(1));
      await page.evaluate(AXE);
      const { violations } = await page.evaluate((values) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: { type: 'tag', values } }), RULES);
      told.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${width}: ${id}: ${html}`)));
      await context.close();
    }
  }
  expect(told).toEqual([]);
});
