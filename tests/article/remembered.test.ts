/** Results that are kept. */
import { expect, test, vi } from 'vitest';
import { remembered, rememberedOf } from '../../src/article/remembered.ts';

test('a result is made once for each argument, an empty one too', () => {
  const make = vi.fn((word: string) => word.slice(1));
  const rest = remembered(make);
  expect([rest('ab'), rest('a'), rest('ab'), rest('a')]).toEqual(['b', '', 'b', '']);
  expect(make).toHaveBeenCalledTimes(2);
});

test('of objects, one that is equal is still another', () => {
  const make = vi.fn(({ name }: { name: string }) => `<b>${name}</b>`);
  const bold = rememberedOf(make);
  const one = { name: 'one' };
  expect([bold(one), bold(one), bold({ name: 'one' })]).toEqual(['<b>one</b>', '<b>one</b>', '<b>one</b>']);
  expect(make).toHaveBeenCalledTimes(2);
});
