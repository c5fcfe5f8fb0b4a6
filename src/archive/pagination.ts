/** Long lists as pages whose addresses and contents stay: what is older has the lower number. */

export interface ListPage<T> {
  /** From 1, the oldest; null for the newest page, which is the list's own. */
  number: number | null;
  items: T[];
  /** How many numbered pages there are. */
  numbered: number;
}

/**
 * The pages of a list given newest first, the newest page first. It holds at least one page's worth
 * of items while there are that many, and fewer than two; every other page holds `size` for good.
 */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const numbered = Math.max(0, Math.floor(items.length / size) - 1);
  const oldest = items.length - numbered * size;
  const pages: ListPage<T>[] = [{ number: null, items: items.slice(0, oldest), numbered }];
  for (let number = numbered; number >= 1; number -= 1) {
    const start = oldest + (numbered - number) * size;
    pages.push({ number, items: items.slice(start, start + size), numbered });
  }
  return pages;
}
