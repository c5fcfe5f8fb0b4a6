/** Dated events still to come. */
import type { ArticleFacts } from '../article/article.ts';
import type { SiteEvent } from './timelines.ts';

/** The events that begin after `today` (`YYYY-MM-DD`), in the order given. */
export function upcomingEvents(events: readonly SiteEvent[], today: string): SiteEvent[] {
  return events.filter(({ entry }) => entry.from > today);
}

/** How many events of articles begin after `today`. */
export function countUpcoming(articles: readonly Pick<ArticleFacts, 'timeline'>[], today: string): number {
  return articles.reduce((count, { timeline }) => count + timeline.filter(({ from }) => from > today).length, 0);
}
