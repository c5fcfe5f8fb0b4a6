/** The key that an editor meant. */

/** The known key that a written one is, but for case, a plural or one letter added, dropped, changed or swapped. */
export function nearKey<Key extends string>(written: string, known: readonly Key[]): Key | undefined {
  return known.find((key) => isNear(key, written));
}

function isNear(known: string, written: string): boolean {
  const a = known.toLowerCase();
  const b = written.toLowerCase().replace(/[-_ ]/g, '');
  if (a === b || a === `${b}s` || b === `${a}s`) return true;
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  const swapped = middleA.length === 2 && middleB === middleA[1]! + middleA[0]!;
  return swapped || Math.max(middleA.length, middleB.length) <= 1;
}
