/** The rooms of the house, and which way data flows between them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** From left to right: a room may import from itself and from the rooms before it. */
const ROOMS = ['article', 'archive', 'history', 'site.ts', 'entries.ts', 'content.config.ts', 'library.ts', 'styles', 'components', 'layouts', 'pages', 'prerender.ts'];
/** Commands start the rooms; they never look at how a page is made. */
const FOR_COMMANDS = ['article', 'archive', 'site.ts', 'commands'];
/** Rooms within the reading of an article, and what each may not know. */
const FORBIDDEN_WITHIN: Record<string, string[]> = { dates: ['quotes', 'people'], people: ['dates', 'quotes'], quotes: ['dates'] };

interface Import {
  from: string;
  /** A path below src, or a package. */
  to: string;
}

const imports = sources().flatMap((from): Import[] => {
  const text = readFileSync(join(SRC, from), 'utf8');
  const named = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g)];
  return named.map((match) => {
    const target = (match[1] ?? match[2] ?? match[3])!;
    return { from, to: target.startsWith('.') ? posix.join(posix.dirname(from), target.replace(/\?.*$/, '')) : target };
  });
});

function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(?:ts|astro)$/.test(file));
}

const roomOf = (path: string): string => path.split('/')[0]!;
const isOurs = ({ to }: Import): boolean => ROOMS.includes(roomOf(to)) || roomOf(to) === 'commands';
const show = ({ from, to }: Import): string => `${from} → ${to}`;

test('there are imports to look at', () => {
  expect(imports.filter(isOurs).length).toBeGreaterThan(50);
  expect(imports.map(show)).toContain('article/read.ts → article/marks.ts');
});

test('data flows from left to right', () => {
  const against = imports.filter(isOurs).filter(({ from, to }) => {
    if (roomOf(from) === 'commands') return !FOR_COMMANDS.includes(roomOf(to));
    return roomOf(to) === 'commands' || ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(from));
  });
  expect(against.map(show)).toEqual([]);
});

test('every file stands in a room', () => {
  const rooms = new Set([...ROOMS, 'commands', 'env.d.ts']);
  expect(sources().filter((file) => !rooms.has(roomOf(file)))).toEqual([]);
});

test('the reading of an article knows neither Astro nor the site', () => {
  const astray = imports.filter(({ from, to }) => roomOf(from) === 'article' && (/^astro(?::|\/|$)/.test(to) || (isOurs({ from, to }) && roomOf(to) !== 'article')));
  expect(astray.map(show)).toEqual([]);
});

test('the archive knows neither Astro nor Markdown', () => {
  const astray = imports.filter(({ from, to }) => roomOf(from) === 'archive' && /^(?:astro(?::|\/|$)|remark|rehype|hast|mdast)/.test(to));
  expect(astray.map(show)).toEqual([]);
});

test('dates, people and quotations each mind their own', () => {
  const inner = (path: string): string => (roomOf(path) === 'article' ? (path.split('/')[1] ?? '') : '');
  const astray = imports.filter(({ from, to }) => FORBIDDEN_WITHIN[inner(from)]?.includes(inner(to)));
  expect(astray.map(show)).toEqual([]);
});

test('functions of date-fns come one by one: its index takes a second to load', () => {
  expect(imports.filter(({ to }) => to === 'date-fns').map(show)).toEqual([]);
  expect(imports.some(({ to }) => to.startsWith('date-fns/'))).toBe(true);
});

test('every imported file is there', () => {
  const files = new Set(readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/')));
  expect(imports.filter(({ to }) => isOurs({ from: '', to }) && !files.has(to)).map(show)).toEqual([]);
});
