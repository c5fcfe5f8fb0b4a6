/** Pieces of text as bytes. */
import { expect, test } from 'vitest';
import { utf8Of } from '../../src/components/utf8.ts';

const asOne = (pieces: readonly string[]): number[] => [...new TextEncoder().encode(pieces.join(''))];

test('pieces are the bytes of the whole text', () => {
  for (const pieces of [[], [''], ['plain', ' words'], ['“Quoted”', '', ' – naïve, 日本 and 🙂'], ['\ud800']]) expect([...utf8Of(pieces)]).toEqual(asOne(pieces));
});

test('they may be longer than all before, and what was made before stays', () => {
  const first = utf8Of(['a first text']);
  const long = ['x'.repeat(200_000), '’'.repeat(300_000), 'end'];
  expect(Buffer.from(utf8Of(long)).equals(Buffer.from(asOne(long)))).toBe(true);
  expect(Buffer.from(first).toString()).toBe('a first text');
});
