/** Nothing stands in the way of any reader: axe-core on a page of each kind, light and dark, narrow and wide. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { KINDS } from '../support/kinds.ts';
import { setUpReader } from '../support/reader.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const reader = setUpReader();

test.each(KINDS)('%s', async (path) => {
  const context = await reader.browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(reader.url + path.slice(1));
  await page.evaluate(AXE);
  const told: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await page.evaluate((values) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: { type: 'tag', values } }), RULES);
      told.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${width}: ${id}: ${html}`)));
    }
  }
  expect(told).toEqual([]);
  await context.close();
});
