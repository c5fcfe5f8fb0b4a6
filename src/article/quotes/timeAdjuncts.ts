/** Adverbials of time between a subject and its verb: "Bell on Tuesday said", "Bell late last week told". */
import { TIME_NOUNS, WEEKDAYS } from '../people/words/functionWords.ts';
import type { Item } from './narrative.ts';

const LONGEST = 5;
const FIRST = /^(?:on|last|this|earlier|later|early|late)$/;

/** The item before the adverbial of time that ends at item `at`; `at` itself where none does. */
export function beforeTime(items: readonly Item[], at: number): number {
  if (!isTime(items[at])) return at;
  let first = at;
  while (at - first < LONGEST && isPart(items[first - 1])) first -= 1;
  return FIRST.test(items[first]!.lower) ? first - 1 : at;
}

/** The item after the adverbial of time that begins at item `at`; `at` itself where none does. */
export function afterTime(items: readonly Item[], at: number): number {
  if (!FIRST.test(items[at]?.lower ?? '') || items[at]!.kind !== 'word') return at;
  let end = at + 1;
  while (end - at < LONGEST && isPart(items[end])) end += 1;
  return end > at + 1 && isTime(items[end - 1]) ? end : at;
}

function isTime(item: Item | undefined): boolean {
  return item?.kind === 'word' && (WEEKDAYS.has(item.lower) || TIME_NOUNS.has(item.lower));
}

function isPart(item: Item | undefined): boolean {
  return item?.kind === 'word' && (FIRST.test(item.lower) || isTime(item));
}
