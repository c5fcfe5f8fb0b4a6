/** Pieces of text as bytes. */
import { expect, test } from 'vitest';
import { byteText, utf8Of } from '../../src/components/utf8.ts';

const asOne = (pieces: readonly string[]): number[] => [...new TextEncoder().encode(pieces.join(''))];
const written = (pieces: readonly string[]): Uint8Array => utf8Of(({ text }) => pieces.forEach(text));

test('pieces are the bytes of the whole text', () => {
  for (const pieces of [[], [''], ['plain', ' words'], ['“Quoted”', '', ' – naïve, 日本 and 🙂'], ['\ud800']]) expect([...written(pieces)]).toEqual(asOne(pieces));
});

test('a piece to be written again is the same, whole or its beginning alone', () => {
  const again = byteText('“Quoted” – naïve, 日本 and 🙂.');
  expect(Buffer.from(utf8Of(({ bytes }) => bytes(again))).toString()).toBe('“Quoted” – naïve, 日本 and 🙂.');
  expect(Buffer.from(utf8Of(({ text, bytes }) => {
    bytes(again, again.length - 1);
    text(' …');
    bytes(again);
  })).toString()).toBe('“Quoted” – naïve, 日本 and 🙂 …“Quoted” – naïve, 日本 and 🙂.');
});

test('they may be longer than all before, and what was made before stays', () => {
  const first = written(['a first text']);
  const long = ['x'.repeat(200_000), '’'.repeat(300_000), 'end'];
  expect(Buffer.from(written(long)).equals(Buffer.from(asOne(long)))).toBe(true);
  const again = byteText('’'.repeat(3_000_000));
  expect(utf8Of(({ bytes }) => bytes(again)).length).toBe(again.length);
  expect(Buffer.from(first).toString()).toBe('a first text');
});
