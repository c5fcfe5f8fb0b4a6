import { expect, test } from 'vitest';
import { compare, firstOf } from '../../src/archive/order.ts';

test('the first of a list in an order are those that sorting puts first, equal ones as they came', () => {
  const list = ['d1', 'b1', 'e1', 'a1', 'b2', 'c1', 'a2', 'b3'];
  const byLetter = (a: string, b: string): number => compare(a[0]!, b[0]!);
  for (const most of [1, 3, 5, 20]) expect(firstOf(list, most, byLetter)).toEqual(list.toSorted(byLetter).slice(0, most));
});
