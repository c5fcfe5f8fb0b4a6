/** HTML is written here, for it holds few kinds of elements and is written often: it must be what a library makes of the same tree. */
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseMarkdown, toSafeTree } from '../../src/article/body.ts';
import { toBodyPieces } from '../../src/article/html.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1_000);

const PIECES = [
  'a & b < c > d "e" \'f\' `g` &amp; &lt; é 漢 😀', '*a* **b** ~~c~~', '# a', '> a', '- a\n- b', '3. a', '- [x] a', '---', 'a\\\nb', '```js\n<a> & "b"\n```', '[a](https://b.org/?c=1&d="e"\'f\' "g `h`")', '[a](#b)', 'a[^1]\n\n[^1]: b', '| a | b |\n|:-:|--:|\n| c | d & e |', 'www.b.org/?a&b',
  '<ol reversed start="3"><li>a</li></ol>', '<ol reversed="x"><li>a</li></ol>', '<p lang="de" dir=rtl>a</p>', '<td colspan=2 rowspan="x">a</td>', '<table><caption>a</caption><tr><th scope="col" align=center>b</th><td align=left colspan=2>c</td></tr></table>', '<time datetime="2025">a</time>', '<blockquote cite="https://b.org">a</blockquote>', '<abbr title="&quot;b\'">a</abbr>', '<a href="/b/" data-footnote-ref aria-describedby="x  y" aria-label="z">a</a>', '<a data-footnote-backref="v" title="">a</a>', '<section data-footnotes>a</section>', '<h2 class="sr-only x" id="footnote-label">a</h2>', '<br>', '<wbr>', '<hr>', '<pre>a <!-- b -->\n<b>c</b></pre>', '<details><summary>a</summary>b</details>', '<b>a', '</b>', '<svg><a>b</a></svg>', '<!-- a -->',
];

test('HTML is what the library writes of the same tree', () => {
  const source = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n'));
  fc.assert(
    fc.property(source, (text) => {
      const tree = toSafeTree(parseMarkdown(text));
      expect(toBodyPieces(tree).join('')).toBe(toHtml(tree));
    }),
    { seed: 20250209, numRuns: RUNS, examples: PIECES.map((piece) => [piece] as [string]) },
  );
});

test('a picture and an address within the site are left to the page', () => {
  const link = { type: 'element' as const, tagName: 'a', properties: { href: 'site:/b/', title: 'c' }, children: [{ type: 'text' as const, value: 'd' }] };
  const picture = { type: 'element' as const, tagName: 'img', properties: { src: 'e.jpg', alt: 'f', title: null }, children: [] };
  expect(toBodyPieces({ type: 'root', children: [link, picture, picture] })).toEqual([
    '<a href="',
    { link: '/b/' },
    '" title="c">d</a>',
    { picture: { src: 'e.jpg', alt: 'f', caption: null } },
    { picture: { src: 'e.jpg', alt: 'f', caption: null } },
  ]);
});
