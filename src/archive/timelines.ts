/** The timelines of several articles as one. */
import type { ArticleFacts, ListedEvent } from '../article/article.ts';
import { compare, earliestFirst } from './order.ts';

/** An event and the article that reports it. */
export interface SiteEvent {
  entry: ListedEvent;
  /** The entry's number in its article's own timeline, from 1. */
  number: number;
  article: Pick<ArticleFacts, 'slug' | 'title' | 'date'>;
}

/** All events, earliest first; of one interval, in the order in which they were reported. */
export function mergeTimelines(articles: readonly ArticleFacts[]): SiteEvent[] {
  return articles
    .flatMap(eventsOf)
    .sort((a, b) => earliestFirst(a.entry, b.entry) || compare(a.article.date, b.article.date) || compare(a.article.slug, b.article.slug) || a.number - b.number);
}

const made = new WeakMap<ArticleFacts, SiteEvent[]>();

/** An article's events, the same for every list that holds them. */
function eventsOf(facts: ArticleFacts): SiteEvent[] {
  const known = made.get(facts);
  if (known) return known;
  const { slug, title, date, timeline } = facts;
  const article = { slug, title, date };
  const events = timeline.map((entry, at) => ({ entry, number: at + 1, article }));
  made.set(facts, events);
  return events;
}

/** Events by the first `length` characters of the day on which they begin: 4 for years, 7 for months, 10 for days. */
export function byStart(events: readonly SiteEvent[], length: number): Map<string, SiteEvent[]> {
  return Map.groupBy(events, ({ entry }) => entry.from.slice(0, length));
}

/** Neighbours that take up the same days, in the order given. */
export function byInterval<E>(events: readonly E[], entryOf: (event: E) => ListedEvent): E[][] {
  const groups: E[][] = [];
  let before: ListedEvent | undefined;
  for (const event of events) {
    const entry = entryOf(event);
    if (before?.from === entry.from && before.to === entry.to) groups.at(-1)!.push(event);
    else groups.push([event]);
    before = entry;
  }
  return groups;
}
