import { expect, test } from 'vitest';
import type { BodyPiece } from '../../src/article/article.ts';
import { readArticle, type ReadOptions } from '../../src/article/read.ts';

const read = (body: string, options?: ReadOptions) => readArticle('2025/clock.md', new TextEncoder().encode(`---\ntitle: Noon\ndate: 2025-02-09\n---\n\n${body}\n`), options);
const bodyOf = (body: string): BodyPiece[] => read(body).article!.body;
const htmlOf = (body: string): string => bodyOf(body).map((piece) => (typeof piece === 'string' ? piece : JSON.stringify(piece))).join('');

test('blocks are text in their order, separated by a blank line', () => {
  const { article } = read('One *two*\nthree.\n\n## Four\n\n- five\n- six\n\n> seven\n\n| a | b |\n|---|---|\n| c | d |');
  expect(article!.text).toBe('One two three.\n\nFour\n\nfive\n\nsix\n\nseven\n\na\n\nb\n\nc\n\nd');
});

test('a footnote mark is no word, the note is a block', () => {
  expect(read('Noon.[^1] Dusk.\n\n[^1]: By the tower.').article!.text).toBe('Noon. Dusk.\n\nFootnotes\n\nBy the tower.');
  expect(htmlOf('Noon.[^1]\n\n[^1]: By the tower.')).toContain('href="#user-content-fn-1"');
  expect(htmlOf('Noon.[^1]\n\n[^1]: By the tower.')).toContain('id="user-content-fn-1"');
});

test('headings of the body stand below the headline, no level skipped', () => {
  expect(htmlOf('# One\n\n### Two\n\n# Three\n\nFour')).toBe('<h2>One</h2><h3>Two</h3><h2>Three</h2><p>Four</p>');
});

test.each([
  ['<script>alert(1)</script>', 'script'],
  ['a <img src=x onerror=alert(1)> b', 'onerror'],
  ['[a](javascript:alert(1))', 'javascript'],
  ['[a](data:text/html,x)', 'data:'],
  ['<a href="vbscript:x">a</a>', 'vbscript'],
  ['<svg><script>x</script></svg>', 'svg'],
  ['<iframe src="https://example.org"></iframe>', 'iframe'],
  ['<p id="timeline" name="x" class="y" style="z">a</p>', 'timeline'],
  ['<base href="https://example.org">', 'base'],
  ['<style>*{display:none}</style>', 'style'],
])('%s is cleaned away', (source, trace) => {
  expect(htmlOf(`Noon.\n\n${source}`)).not.toContain(trace);
});

test('the alignment of a table is a class', () => {
  expect(htmlOf('| a | b |\n|--:|:-:|\n| c | d |')).toBe('<table><thead><tr><th class="right">a</th><th class="center">b</th></tr></thead><tbody><tr><td class="right">c</td><td class="center">d</td></tr></tbody></table>');
});

test('harmless HTML stays', () => {
  expect(htmlOf('H<sub>2</sub>O and <b>bold</b>')).toBe('<p>H<sub>2</sub>O and <b>bold</b></p>');
});

test('a remote picture becomes a link, with a warning', () => {
  const { article, faults } = read('Noon.\n\n![A clock](http://example.org/c.png)');
  expect(article!.body.join('')).toContain('<a href="http://example.org/c.png">A clock</a>');
  expect(faults.map(({ rule, line, column, severity }) => [rule, line, column, severity])).toEqual([['remote-picture', 8, 1, 'warning']]);
});

test('a local picture stands after its block', () => {
  expect(bodyOf('Noon ![A clock](./c.jpg "The clock.") is here.')).toEqual([
    '<p>Noon  is here.</p>',
    { picture: { src: '2025/c.jpg', alt: 'A clock', caption: 'The clock.' } },
  ]);
});

test.each([
  ['../../c.jpg', 'outside-content'],
  ['./gone.jpg', 'missing-picture'],
  ['./c.svg', 'not-a-picture'],
  ['%E0%A4%A.jpg', 'outside-content'],
])('the picture %s is a fault', (src, rule) => {
  const { article, faults } = read(`![A clock](${src})\n\nNoon.`, { hasFile: () => false });
  expect(article!.body).toEqual(['<p>Noon.</p>']);
  expect(faults.map((fault) => [fault.rule, fault.line, fault.column])).toEqual([[rule, 6, 1]]);
});

test('links within the site are left for the page to complete', () => {
  expect(bodyOf('[a](/about/) [b](./tower.md#top) [c](https://example.org) [d](#e)')).toEqual([
    '<p><a href="',
    { link: '/about/' },
    '">a</a> <a href="',
    { link: 'content:2025/tower.md#top' },
    '">b</a> <a href="https://example.org">c</a> <a href="#e">d</a></p>',
  ]);
  expect(read('[a](/about/)').links).toEqual([{ target: '/about/', written: '/about/', isMarkdown: true, line: 6, column: 1 }]);
});
