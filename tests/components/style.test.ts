import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { styleOf } from '../../src/layouts/style.ts';

test('sheets are one style in their order, named by the digest of its text', () => {
  const sheets = ['p{margin:0}', 'h2{color:red}'];
  const { css, hash } = styleOf(sheets);
  expect(css).toBe('p{margin:0}h2{color:red}');
  expect(hash).toBe(createHash('sha256').update(css).digest('base64'));
  expect(styleOf([...sheets])).toBe(styleOf(sheets));
  expect(styleOf(sheets.toReversed()).css).toBe('h2{color:red}p{margin:0}');
  expect(styleOf([sheets[0]!]).css).toBe('p{margin:0}');
});
