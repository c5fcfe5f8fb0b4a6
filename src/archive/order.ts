/** The orders of lists, the same in every locale. */
import type { ArticleFacts, TimelineEntry } from '../article/article.ts';

/** Order by UTF-16 units. */
export function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Articles newest first; of one day the later moment, then by address. */
export function newestFirst(a: ArticleFacts, b: ArticleFacts): number {
  return compare(b.date, a.date) || compare(b.moment ?? '', a.moment ?? '') || compare(a.slug, b.slug);
}

/** Events earliest first; of one first day the shorter one. */
export function earliestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return compare(a.from, b.from) || compare(a.to, b.to);
}

/** The first so many of a list in an order, one at least: the rest is not put in it. */
export function firstOf<T>(list: readonly T[], most: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of list) {
    if (first.length === most && order(item, first.at(-1)!) >= 0) continue;
    first.splice(first.findLastIndex((other) => order(other, item) <= 0) + 1, 0, item);
    first.length = Math.min(first.length, most);
  }
  return first;
}
