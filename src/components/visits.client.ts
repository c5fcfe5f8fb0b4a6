/** When a reader was here, and what they have read: kept in their own browser. */
import { fetchLater, recall, remember } from './clientParts.client.ts';

/** How many articles are remembered as read. */
const MOST = 300;
/** A visit is over after so many milliseconds without a page. */
const VISIT = 30 * 60 * 1000;

/** Remembers this page, as read if it is an article; in a list, fetches what marks the articles published since the visit before. */
export function visit(): void {
  const now = Date.now();
  const { since, last = now } = recall<{ since?: string; last?: number }>('visits') ?? {};
  const before = now - last > VISIT ? new Date(last).toISOString().slice(0, 10) : since;
  remember('visits', { since: before, last: now });
  if (document.querySelector('.text')) remember('read', [...new Set([location.pathname, ...(recall<string[]>('read') ?? [])])].slice(0, MOST));
  else if (before) fetchLater('news');
}
