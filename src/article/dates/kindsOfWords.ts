/** Lists of words as bits: one look-up tells all the lists that hold a word. */

/** The kinds of each word, as a sum of bits, by lists of words and the bit of each list. */
export function kindsOfWords(lists: readonly (readonly [Iterable<string>, number])[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [words, kind] of lists) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}
