/** What scripts add for those who have them, in a real browser. Without them, nothing of it is there. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { ARTICLE } from '../support/kinds.ts';
import { setUpReader } from '../support/reader.ts';

const reader = setUpReader();
let context: BrowserContext;

afterEach(() => context.close());

async function open(path: string, prepare: (page: Page) => Promise<unknown> = async () => undefined, options = {}): Promise<Page> {
  context = await reader.browser.newContext({ colorScheme: 'light', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await prepare(page);
  await page.goto(reader.url + path.slice(1));
  return page;
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const isDark = (page: Page): Promise<boolean> => page.evaluate(() => /rgb\((\d+)/.exec(getComputedStyle(document.documentElement).backgroundColor)![1]!.length < 3);

test('a reader turns the page dark, and it stays so', async () => {
  const page = await open('/about/');
  expect(await isDark(page)).toBe(false);
  await page.getByRole('button', { name: 'Dark page' }).click();
  expect(await isDark(page)).toBe(true);
  await page.goto(reader.url);
  await page.getByRole('button', { name: 'Light page' }).waitFor();
  expect(await isDark(page)).toBe(true);
  await page.getByRole('button', { name: 'Light page' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Light page' }).waitFor();
  expect(await isDark(page)).toBe(true);
});

test('a quotation is copied with who said it, where and when; an article by its link', async () => {
  const page = await open(ARTICLE);
  const figure = page.locator('#q1');
  const words = (await figure.locator('blockquote').textContent())!;
  await figure.getByRole('button').dispatchEvent('click');
  await figure.getByText('Copied').waitFor({ state: 'attached' });
  const copied = await clipboard(page);
  expect(copied).toContain(`“${words}” ${await figure.locator('figcaption').textContent()}`);
  expect(copied).toContain((await page.locator('h1').textContent())!);
  expect(copied).toContain('2025');
  expect(copied).toMatch(/\/articles\/trump-putin-talks\/#q1$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copied' }).first().waitFor();
  expect(await clipboard(page)).toBe(`${reader.url}${ARTICLE.slice(1)}`);
});

/** A voice that needs no other host, and says nothing until it is told to go on. */
function giveVoice(): void {
  const spoken: SpeechSynthesisUtterance[] = [];
  const voices = [{ lang: 'en-US', localService: false, name: 'Far' }, { lang: 'en-GB', localService: true, name: 'Near' }];
  class Utterance {
    onend: (() => void) | null = null;
    voice: unknown = null;
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, spoken });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: { getVoices: () => voices, speak: (one: SpeechSynthesisUtterance) => spoken.push(one), cancel: () => spoken.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent) } });
}

const spoken = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { spoken: { text: string }[] }).spoken.map(({ text }) => text.trim()));
const finish = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { spoken: { onend: () => void }[] }).spoken.at(-1)!.onend());
const highlighted = (page: Page): Promise<string> => page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join('').trim());

test('the browser’s own voice reads sentence by sentence, and the page follows', async () => {
  const fetched: string[] = [];
  const page = await open('/articles/overdue-book/', async (own) => {
    own.on('request', (request) => fetched.push(request.url()));
    await own.addInitScript(giveVoice);
  });
  const start = page.getByRole('button', { name: 'Listen' });
  await start.waitFor();
  expect(fetched.filter((url) => url.includes('Listen'))).toEqual([]);

  await start.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  const sentence = 'Ingrid Fossum walked into the library\'s temporary quarters at the Customs House on Tuesday, laid a green cloth-bound book on the counter and asked how much she owed.';
  expect(await spoken(page)).toEqual([sentence]);
  expect(await highlighted(page)).toBe(sentence);
  expect(await page.evaluate(() => (globalThis as unknown as { spoken: { voice: { name: string } }[] }).spoken[0]!.voice.name)).toBe('Near');

  await finish(page);
  expect((await spoken(page))[1]).toMatch(/^The book was "A Boy's Guide to Knots,"/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  expect(await highlighted(page)).toBe('');
  await page.keyboard.press('Enter');
  expect((await spoken(page)).slice(1).map((words) => words.slice(0, 12))).toEqual(['The book was', 'The book was']);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Listen' }).waitFor();
  expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(false);
});

test('without a voice on this machine, or with a recording, no voice is offered', async () => {
  const page = await open('/articles/overdue-book/');
  await page.getByRole('button', { name: /Copy link|Share/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0);
  await context.close();
  const recorded = await open('/articles/fog-signal/', (own) => own.addInitScript(giveVoice));
  await recorded.getByRole('button', { name: /Copy link|Share/ }).waitFor();
  expect(await recorded.getByRole('button', { name: 'Listen' }).count()).toBe(0);
  expect(await recorded.locator('audio').isVisible()).toBe(true);
  expect(await recorded.getByText('This recording was spoken by a computer.').isVisible()).toBe(true);
  const audio = await recorded.request.get(new URL((await recorded.locator('audio').getAttribute('src'))!, reader.url).href);
  expect(Number(audio.headers()['content-length'] ?? (await audio.body()).length)).toBeGreaterThan(10_000);
});

test('a reader who comes back sees what is new and what they have read', async () => {
  const page = await open('/');
  expect(await page.locator('.since').count()).toBe(0);
  await page.evaluate(() => localStorage.setItem('visits', JSON.stringify({ last: Date.UTC(2026, 9, 20) })));
  await page.reload();
  await page.locator('.since').waitFor();
  expect(await page.locator('.since').textContent()).toMatch(/^New since you were here: [1-9]/);
  const days = await page.locator('small.new').evaluateAll((labels) => labels.map((label) => label.closest('li, article')!.querySelector('time')!.dateTime));
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => day < '2026-10-20')).toEqual([]);

  const link = page.locator('a:has(+ small.new)').first();
  const address = (await link.getAttribute('href'))!;
  await link.click();
  await page.waitForFunction((path) => location.pathname === path && localStorage['read']?.includes(path), address);
  await page.goto(reader.url);
  await page.locator(`a[href="${address}"] + small.read`).first().waitFor();
  expect(await page.locator(`a[href="${address}"] + small.new`).count()).toBe(0);
});

test('without a script there is no button, and the text is whole', async () => {
  const page = await open(ARTICLE, undefined, { javaScriptEnabled: false });
  expect(await page.locator('button').count()).toBe(0);
  expect(await page.locator('article > .text').isVisible()).toBe(true);
});

test('where the browser may remember nothing, everything else still works', async () => {
  const page = await open(ARTICLE, (own) => own.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new Error('denied'); } })));
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  expect(await page.getByRole('button', { name: 'Dark page' }).count()).toBe(1);
});
