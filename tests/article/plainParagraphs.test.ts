/** A paragraph without a sign of Markdown is read past the parser: the tree must be the one that the parser would make. */
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/article/body.ts';
import { takePlainParagraphs } from '../../src/article/plainParagraphs.ts';

const SEED = 20250209;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1_000);
/** In milliseconds. */
const TIME = 60_000 + 100 * RUNS;

const PROSE = ['The bridge opened.', '“It will hold,” she said.', '"Noon" it is', '(or not)', 'é', '漢字', 'a\nb', 'w'];

/** Blocks and pieces of blocks that open, hold, close or look like something. */
const PIECES = [
  'a \nb', 'a\n b', 'a\n- b', 'a\n=', 'a\n---', 'a\n| b', 'a\n1. b', 'a\n2. b', ' a', '1 a', '1. a', '- a', '* ', '> a', '# a', '## “A” b', '####### a', '# a #', '# a\nb', '#a', '[a b](https://b.org/c)', '![a](http://b.org)', '[a](https://b.org', '](https://b.org)', '[',
  '```\n', '~~~ x\n', '\n```', '<!--', '-->', '<script>', '</script>', '<?x', '?>', '<!X', '<![CDATA[', ']]>', '<div>', '</div>', '<b>', '</b>', '    a', '\ta', '|a|b|\n|-|-|', '|c|d|', '[^1]: a', '[^1]', '[a]: /b', '[a]: /b "c\n', '[a]', '![a](b.png)', '- [ ] a',
  '*', '**', '_', '`', '~', '~~', '\\', '&amp;', '&', '@', 'a@b.org', 'http://b.org', 'HTTPS://b.org', 'www.b.org', 'WWW.b.org', 'w ww', '://', ':', '.', '!', '…', '-', '—', '\u00a0', '\u2028', '\ufeff', '\n', '\n\n', '\n \n', '\n\n\n', '\t', ' ', '  ',
];
const source = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PROSE), fc.constantFrom(...PIECES)), fc.constantFrom('', ' ', '\n', '\n\n', '\n\n')), { minLength: 4, maxLength: 24, size: 'max' })
  .map((parts) => parts.flat().join(''));

const whole = remark().use(remarkGfm);

/** The nodes of a tree in their order, each with where it starts, but for the whole. */
function nodesOf(tree: Root): { node: unknown; start: number | undefined }[] {
  const found: { node: unknown; start: number | undefined }[] = [];
  const visit = (node: Nodes): void => {
    const { position, ...rest } = node;
    found.push({ node: 'children' in rest ? { ...rest, children: rest.children.length } : rest, start: position?.start.offset });
    if ('children' in node) node.children.forEach(visit);
  };
  tree.children.forEach(visit);
  return found;
}

test('the tree is the one that the parser makes of the whole, each node where it stands', () => {
  let taken = 0;
  fc.assert(
    fc.property(source, (text) => {
      taken += takePlainParagraphs(text).runs.length;
      const expected = nodesOf(whole.parse(text));
      const found = nodesOf(parseMarkdown(text));
      expect(found.map(({ node }) => node)).toEqual(expected.map(({ node }) => node));
      for (const [at, { start }] of found.entries()) if (start !== undefined) expect(start).toBe(expected[at]!.start);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(taken).toBeGreaterThan(RUNS);
}, TIME);

test('what stands before the body is not read, and offsets are those of the whole file', () => {
  const text = '---\ntitle: "*x*"\n---\n\nNoon.\n\nDusk.\n\n[a](/b/)\n';
  const tree = parseMarkdown(text, text.indexOf('\n\nNoon'));
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(tree.children[2]!.position!.start.offset).toBe(text.indexOf('[a]'));
});

test('paragraphs side by side are one run, and signs of Markdown are left to the parser', () => {
  expect(takePlainParagraphs('Noon.\n\n“Dusk.”\n\n\nNight.\nDawn.\n\n*Noon.*\n\nDusk.\n')).toEqual({
    text: '\ufdef\n\n*Noon.*\n\n\ufdef\n',
    runs: ['Noon.\n\n“Dusk.”\n\n\nNight.\nDawn.', 'Dusk.'],
  });
});
