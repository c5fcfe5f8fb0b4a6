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
    .flatMap(({ slug, title, date, timeline }) => timeline.map((entry, at) => ({ entry, number: at + 1, article: { slug, title, date } })))
    .sort((a, b) => earliestFirst(a.entry, b.entry) || compare(a.article.date, b.article.date) || compare(a.article.slug, b.article.slug) || a.number - b.number);
}

/** Events by the year in which they begin, earliest year first. */
export function byYear(events: readonly SiteEvent[]): Map<string, SiteEvent[]> {
  return Map.groupBy(events, ({ entry }) => entry.from.slice(0, 4));
}
