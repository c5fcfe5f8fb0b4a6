/** Dated events still to come. */
import type { SiteEvent } from './timelines.ts';

/** The events that begin after `today` (`YYYY-MM-DD`), in the order given. */
export function upcomingEvents(events: readonly SiteEvent[], today: string): SiteEvent[] {
  return events.filter(({ entry }) => entry.from > today);
}
