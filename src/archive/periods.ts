/** Events by year, by month and by day: a page for each that is not too long to read. */
import { byStart, type SiteEvent } from './timelines.ts';

export interface Period {
  /** `2025`, `2025-03` or `2025-03-17`. */
  key: string;
  /** All its events where they fit, else none. */
  events: SiteEvent[];
  /** What it divides into where its events do not fit, with the number of events in each. */
  parts: { key: string; count: number }[];
}

const KEY_LENGTHS = [4, 7, 10];

/** The periods that have a page: each year, and the parts of every period with more than `most` events. Events come earliest first. */
export function periods(events: readonly SiteEvent[], most: number, level = 0): Period[] {
  return [...byStart(events, KEY_LENGTHS[level]!)].flatMap(([key, own]) => {
    if (own.length <= most || level === KEY_LENGTHS.length - 1) return [{ key, events: own, parts: [] }];
    const parts = [...byStart(own, KEY_LENGTHS[level + 1]!)].map(([part, { length }]) => ({ key: part, count: length }));
    return [{ key, events: [], parts }, ...periods(own, most, level + 1)];
  });
}
