/** The timelines of several articles as one. */
import type { ArticleFacts, ListedEvent } from '../article/article.ts';
import { rememberedOf } from '../article/remembered.ts';
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

/** An article's events, the same for every list that holds them. */
const eventsOf = rememberedOf(({ slug, title, date, timeline }: ArticleFacts): SiteEvent[] => {
  const article = { slug, title, date };
  return timeline.map((entry, at) => ({ entry, number: at + 1, article }));
});

/** The function given, whose results are kept as long as the event's article. By article: so many events, one by one, take longer to find than most of what is made of them. */
export function rememberedOfEvent<Value extends NonNullable<unknown>>(make: (event: SiteEvent) => Value): (event: SiteEvent) => Value {
  const known = rememberedOf((_article: SiteEvent['article']): Value[] => []);
  return (event) => (known(event.article)[event.number - 1] ??= make(event));
}

/** Events by the first `length` characters of the day on which they begin: 4 for years, 7 for months, 10 for days. */
export function byStart(events: readonly SiteEvent[], length: number): Map<string, SiteEvent[]> {
  const groups = new Map<string, SiteEvent[]>();
  let before: string | undefined;
  let own: SiteEvent[] = [];
  for (const event of events) {
    const { from } = event.entry;
    if (from !== before) {
      const key = from.slice(0, length);
      own = groups.get(key) ?? [];
      groups.set(key, own);
      before = from;
    }
    own.push(event);
  }
  return groups;
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
