/** A site of hostile articles: it builds, everything of theirs is words, and in a browser nothing of theirs happens. */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { EVIL, PAYLOADS, RAN, writeHostileArticles } from '../support/hostile.ts';
import { attribute, findAll, listFiles, readPages, type BuiltPage } from '../support/pages.ts';
import { copyProject, runCommand } from '../support/project.ts';
import { serveSite, type SiteServer } from '../support/serve.ts';

const BASE = '/news/';
let project: string;
let dist: string;
let pages: BuiltPage[];
let server: SiteServer;
let browser: Browser;
let written: number;

beforeAll(async () => {
  project = copyProject('hostile');
  written = writeHostileArticles(join(project, 'content'));
  const { code, stderr } = await runCommand(project, 'build', [], { BASE_PATH: BASE, SOCIAL_IMAGES: 'off' });
  if (code !== 0) throw new Error(`The hostile site does not build:\n${stderr.slice(-4_000)}`);
  dist = join(project, 'dist');
  pages = readPages(dist);
  server = await serveSite(dist, BASE);
  browser = await launchBrowser(inject('chromium'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(dirname(project), { recursive: true, force: true });
});

/** The pages for which a check says something, and what it says. */
const complaints = (check: (page: BuiltPage) => string[]): string[] => pages.flatMap((page) => check(page).map((complaint) => `${page.path}: ${complaint}`));

test('there is a page for every article', () => {
  expect(PAYLOADS.length).toBeGreaterThan(65);
  expect(pages.filter(({ path }) => /^\/articles\/(?:body|header|line)-\d+\/$/.test(path))).toHaveLength(written);
});

test('no page holds an element that runs, frames, fetches or sends', () => {
  const forbidden = ['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'template', 'textarea', 'math', 'foreignobject', 'animate', 'set', 'use', 'video'];
  // The search page has a form and a word for readers without scripts, of its own.
  expect(pages.filter(({ tree }) => findAll(tree, ({ tagName }) => tagName === 'form' || tagName === 'noscript').length > 0).map(({ path }) => path)).toEqual(['/search/']);
  expect(
    complaints(({ tree }) =>
      findAll(tree, () => true).flatMap((element) => {
        const isRefresh = element.tagName === 'meta' && /refresh/i.test(attribute(element, 'httpEquiv'));
        const isScript = element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json' && !attribute(element, 'src').startsWith(`${BASE}_astro/`);
        const isForm = element.tagName === 'form' && attribute(element, 'action') !== '' && !attribute(element, 'action').startsWith(BASE);
        const isOwn = element.tagName === 'template' && ['listen', 'news'].includes(attribute(element, 'id'));
        return (forbidden.includes(element.tagName) && !isOwn) || isRefresh || isScript || isForm ? [element.tagName] : [];
      }),
    ),
  ).toEqual([]);
});

test('no attribute runs anything or leads to what is no page, and no id or class is theirs', () => {
  const lead = /^(?:https?:\/\/|mailto:|\/|#|\?|$)/;
  expect(
    complaints(({ tree }) =>
      findAll(tree, () => true).flatMap((element) =>
        Object.entries(element.properties).flatMap(([name, value]) => {
          const text = Array.isArray(value) ? value.join(' ') : String(value);
          if (/^on/i.test(name) || ['style', 'srcDoc', 'ping', 'background', 'name'].includes(name) && element.tagName !== 'meta' && !['input', 'select'].includes(element.tagName)) return [`${element.tagName} ${name}`];
          if (['href', 'src', 'action', 'formAction', 'poster', 'xLinkHref', 'cite'].includes(name) && (!lead.test(text) || text.startsWith('//') || text.includes('\\'))) return [`${name}=${text}`];
          if (['src', 'srcSet', 'poster'].includes(name) && text.includes(EVIL)) return [`${name}=${text}`];
          return [];
        }),
      ),
    ),
  ).toEqual([]);
  expect(complaints(({ tree }) => findAll(tree, (element) => attribute(element, 'id') === 'timeline' && element.tagName !== 'aside').map(() => 'a forged timeline'))).toEqual([]);
});

test('data stays data: JSON parses, each line of the calendar is one of its own', () => {
  for (const file of listFiles(dist).filter((name) => name.endsWith('.json'))) JSON.parse(readFileSync(join(dist, file), 'utf8'));
  for (const { tree, path } of pages) {
    for (const script of findAll(tree, (element) => attribute(element, 'type') === 'application/ld+json')) {
      const [text] = script.children;
      expect(() => JSON.parse(text?.type === 'text' ? text.value : ''), path).not.toThrow();
    }
  }
  const lines = readFileSync(join(dist, 'calendar.ics'), 'utf8').replace(/\r\n[ \t]/g, '').split('\r\n').filter((line) => line !== '');
  const known = /^(?:BEGIN|END|VERSION|PRODID|METHOD|NAME|X-WR-CALNAME|URL|X-PUBLISHED-TTL|REFRESH-INTERVAL|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-[A-Z-]+|SUMMARY|DESCRIPTION|CATEGORIES|LOCATION|STATUS|TRANSP)[;:]/;
  expect(lines.filter((line) => !known.test(line))).toEqual([]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(lines.filter((line) => line.startsWith('UID:')).length);
});

test('feeds and sitemaps are well-formed, and their content as clean as the pages', async () => {
  const page = await browser.newPage();
  for (const file of listFiles(dist).filter((name) => name.endsWith('.xml'))) {
    const problem = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const broken = parsed.querySelector('parsererror')?.textContent;
      if (broken) return broken;
      const contents = [...parsed.getElementsByTagName('content:encoded'), ...parsed.getElementsByTagName('description')].map((node) => node.textContent ?? '');
      const bad = contents.filter((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('script, iframe, base, form, style, object, svg, [onerror], [onload], [href^="javascript"]') !== null);
      return bad[0] ?? null;
    }, readFileSync(join(dist, file), 'utf8'));
    expect(problem, file).toBeNull();
  }
  await page.close();
});

test('in a browser nothing of theirs runs, nothing leaves the site, and our own policy is kept', async () => {
  const context = await browser.newContext();
  const happened: string[] = [];
  let at = '';
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url)) happened.push(`${at} asks for ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    happened.push(`${at} says ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => happened.push(`${at}: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || /violat|refus|blocked/i.test(message.text())) happened.push(`${at}: ${message.text()}`);
  });
  const page = await context.newPage();
  for (const { path } of pages.filter((one) => one.path !== '/404.html')) {
    at = path;
    await page.goto(server.url + encodeURI(path.slice(1)));
    const ran = await page.evaluate((name) => (window as unknown as Record<string, unknown>)[name] !== undefined || document.readyState === 'loading', RAN);
    if (ran) happened.push(`${path} ran something`);
    if (page.frames().length > 1) happened.push(`${path} has frames`);
    if (!page.url().startsWith(server.url)) happened.push(`${path} leads away`);
  }
  await context.close();
  expect(happened).toEqual([]);
}, 240_000);

test('below a base path every link and asset is below it, and there', () => {
  const files = new Set(listFiles(dist));
  expect(
    complaints(({ tree }) =>
      findAll(tree, () => true).flatMap((element) => {
        const sets = attribute(element, 'srcSet').split(/,\s*/).map((part) => part.split(' ')[0]!);
        const own = [attribute(element, 'href'), attribute(element, 'src'), attribute(element, 'action'), ...sets].filter((address) => address.startsWith('/'));
        return own.filter((address) => {
          const path = decodeURI(address.replace(/[?#].*$/s, ''));
          const file = path.slice(BASE.length);
          return !path.startsWith(BASE) || !files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
        });
      }),
    ),
  ).toEqual([]);
});

test('a search shows their words as words', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}search/?q=tower`);
  await page.locator('#results a').first().waitFor();
  expect(await page.evaluate((name) => [(window as unknown as Record<string, unknown>)[name], document.querySelectorAll('#results :is(img, script, svg, iframe)').length], RAN)).toEqual([undefined, 0]);
  await page.close();
});
