/** More signs of Markdown than any article has: they are read in proportion, the rest as words. */
import { expect, test } from 'vitest';
import { readArticle } from '../src/article/read.ts';

const read = (body: string) => readArticle('deep.md', new TextEncoder().encode(`---\ntitle: Deep\ndate: 2025-02-09\n---\n\n${body}\n`));
const told = (body: string): (string | number)[][] => read(body).faults.map(({ severity, rule, line, column }) => [severity, rule, line, column]);

test.each([
  ['block quotations', '>'.repeat(5_000) + ' x', 6, 101],
  ['lists on one line', '- '.repeat(5_000) + 'x', 6, 201],
  ['lists', Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'), 107, 203],
  ['brackets', '['.repeat(50_000) + 'x' + ']'.repeat(50_000), 6, 101],
  ['footnotes within footnotes', 'x[^a]\n\n' + '[^a]: '.repeat(5_000) + 'x', 8, 205],
  ['HTML elements', '<div>'.repeat(5_000) + 'x', 6, 501],
  ['HTML elements that say they are closed', '<div/>'.repeat(5_000) + 'x', 6, 601],
  ['HTML elements with odd attributes', '<div title="<">'.repeat(5_000) + 'x', 6, 1501],
])('%s that stand too deep are words from the hundredth on, with a warning', (_name, body, line, column) => {
  expect(read(body).article?.text).toMatch(/x/);
  expect(told(body)).toContainEqual(['warning', 'nested-too-deep', line, column]);
  expect(told(body).filter(([severity]) => severity === 'fault')).toEqual([]);
});

test('the signs that are too many are shown as they were written', () => {
  const { article } = read(`${'['.repeat(101)}x${']'.repeat(101)} and *y*.`);
  expect(article!.text).toBe(`${'['.repeat(101)}x${']'.repeat(101)} and y.`);
  expect(read(`${'>'.repeat(102)} x`).article!.text).toBe('>> x');
  expect(read(`${'*a* '.repeat(501)}`).article!.body.join('')).toContain('*a*');
});

test('links in a very long paragraph are links, whatever signs stand in them', () => {
  const links = ['[the *clock*](https://example.org)', '[a `]` b](https://example.org)', '[a \\] b](https://example.org)', '[![x](https://example.org/y.jpg)](https://example.org)'];
  const long = 'The clock stopped at noon. '.repeat(300);
  const hrefs = (body: string) => read(body).article!.body.join('').match(/<a href/g)?.length;
  expect(hrefs(`${links.join(' ')} ${long}`)).toBe(hrefs(links.join(' ')));
  expect(told(`${links.slice(0, 3).join(' ')} ${long}`)).toEqual([]);
});

test('what follows an escape that is too many is shown as it was written', () => {
  const end = (body: string): string => read(body).article!.text.slice(-4);
  expect(end('\\*'.repeat(10_001))).toBe('**\\*');
  expect(end('&lt;'.repeat(10_000))).toBe('<<<<');
  expect(end('&lt;'.repeat(10_001))).toBe('&lt;');
  expect(end(`${'&lt;'.repeat(10_001)}<b>y</b>`)).toBe('lt;y');
});

test.each([
  ['block quotations', '> '.repeat(20) + 'x'],
  ['brackets over many paragraphs', '[one\n\n'.repeat(300)],
  ['paragraphs that are never closed', '<p>x\n'.repeat(300)],
  ['escaped brackets', '\\['.repeat(300)],
  ['many elements side by side', '<b>x</b> '.repeat(300)],
  ['a table of many rows', '| a | b |\n|---|---|\n' + '| [c](https://example.org) | *d* |\n'.repeat(400)],
  ['many web addresses', '<https://example.org/a_b> '.repeat(300)],
])('%s within reason are read without a word', (_name, body) => {
  expect(told(body)).toEqual([]);
});

/** Inputs whose reading would cost the square of their length, or the cube, without a limit. */
const COSTLY: [string, string][] = [
  ['emphasis within emphasis', '*a **b '.repeat(4_000) + 'c** d*'.repeat(4_000)],
  ['closing brackets', ']'.repeat(100_000)],
  ['links that are never closed', '[a]('.repeat(10_000)],
  ['link titles that are never closed', '[a](b "'.repeat(10_000)],
  ['code spans that are never closed', Array.from({ length: 300 }, (_, at) => '`'.repeat(at + 1)).join(' a ')],
  ['underlined headings', 'a\n=\n'.repeat(20_000)],
  ['headings', '# a\n'.repeat(20_000)],
  ['lazy lines after block quotations', '> a\nb\n\n'.repeat(4_000)],
  ['lazy lines in one list item', '- a\n' + 'b\n'.repeat(20_000)],
  ['list items', '1. a\n'.repeat(15_000)],
  ['footnotes', Array.from({ length: 2_500 }, (_, at) => `a[^${at}]\n\n[^${at}]: b`).join('\n\n')],
  ['processing instructions', 'a <?'.repeat(3_000)],
  ['lines that end in a space', 'The clock stopped at noon. \n'.repeat(12_000)],
  ['formatting that is never closed', Array.from({ length: 90 }, (_, at) => `<b title="${at}">`).join('') + 'x\n\n'.repeat(8_000)],
  ['comments that are never closed', 'a <!--'.repeat(100_000)],
  ['sections of XML that are never closed', 'a <![CDATA['.repeat(100_000)],
  ['words and web addresses', 'The clock: https://example.org/a_b. '.repeat(40_000)],
  ['words and hosts', 'The clock: www.example.org. '.repeat(40_000)],
  ['words and mailboxes', 'The clock: anna@example.org. '.repeat(40_000)],
  ['words and escapes', 'The clock \\* stopped. '.repeat(40_000)],
  ['words and references', 'The clock &amp; bell. '.repeat(40_000)],
  ['a bracket before very many words', `[${'The clock stopped. '.repeat(40_000)}`],
  ['long lines in one paragraph', `${'The clock of the tower stopped at noon. '.repeat(12)}\n`.repeat(4_000)],
  ['columns', `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n${'|c'.repeat(20_000)}|`],
];

test.each(COSTLY)('%s: the time is in proportion', (_name, body) => {
  const start = process.cpuUsage();
  expect(read(body).article).not.toBeNull();
  const { user } = process.cpuUsage(start);
  expect(user / 1_000_000).toBeLessThan(15);
});

/** Headers whose checking would cost the square of their length, each above many quotations. */
const HEADERS: [string, string][] = [
  ['words to hide', `hide: [${Array.from({ length: 15_000 }, (_, at) => `w${at}`).join(', ')}]`],
  ['speakers', `speakers:\n${Array.from({ length: 6_000 }, (_, at) => `  "It will ${at}": Anna Bell`).join('\n')}`],
  ['entries of a timeline', `timeline:\n${Array.from({ length: 4_000 }, (_, at) => `  - { date: 2025-02-07, text: t${at} }`).join('\n')}`],
  ['lines that are no YAML', '} ] , : %\n'.repeat(12_000)],
  ['keys that stand twice', 'title: Deep\n'.repeat(12_000)],
];

test.each(HEADERS)('very many %s: the time is in proportion', (_name, lines) => {
  const source = `---\ntitle: Deep\ndate: 2025-02-09\n${lines}\n---\n\n${'On Feb. 7 it opened. “It will open on time,” said Anna Bell.\n\n'.repeat(1_500)}`;
  const start = process.cpuUsage();
  readArticle('deep.md', new TextEncoder().encode(source));
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(12);
});
