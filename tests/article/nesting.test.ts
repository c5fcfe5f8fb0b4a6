import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

const read = (body: string) => readArticle('deep.md', new TextEncoder().encode(`date 2025-02-09\n\n${body}\n`));

test.each([
  ['block quotes', '>'.repeat(5_000) + ' x', 3, 1],
  ['brackets', '['.repeat(50_000) + 'x' + ']'.repeat(50_000), 3, 101],
  ['lists', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'), 104, 1],
  ['HTML elements', '<div>'.repeat(5_000) + 'x', 3, 501],
])('%s that nest too deep are a fault', (_name, body, line, column) => {
  const { article, faults } = read(body);
  expect(article).toBeNull();
  expect(faults.map((fault) => [fault.rule, fault.line, fault.column])).toEqual([['nested-too-deep', line, column]]);
});

test.each([
  ['block quotes', '> '.repeat(20) + 'x'],
  ['brackets over many paragraphs', '[one\n\n'.repeat(300)],
  ['paragraphs that are never closed', '<p>x\n'.repeat(300)],
  ['escaped brackets', '\\['.repeat(300)],
  ['many elements side by side', '<b>x</b> '.repeat(300)],
])('%s within reason are read', (_name, body) => {
  expect(read(body).article).not.toBeNull();
});
