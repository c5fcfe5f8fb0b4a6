/** Events that more than one article tells, as one entry with all of its sources. */
import { isSameEvent } from './sameEvent.ts';
import { byInterval, type SiteEvent } from './timelines.ts';

/** How many of the events last reported for the same days are compared: keeps the cost of a day on which everything happened bounded. */
const REACH = 40;

export interface FoldedEvent {
  /** The telling whose words are shown: the first report of it or, while there is none, the latest announcement. */
  shown: SiteEvent;
  /** All tellings, in the order in which they were published. */
  tellings: SiteEvent[];
}

/** The events, given earliest first, each once; tellings of one event become one entry. */
export function foldEvents(events: readonly SiteEvent[]): FoldedEvent[] {
  return byInterval(events, ({ entry }) => entry).flatMap((own) => {
    const folded: FoldedEvent[] = [];
    // In the order of publication: of one interval, events come so.
    for (const event of own) {
      const same = folded.slice(-REACH).find(({ shown, tellings }) => isSameEvent(event, shown) && isSameEvent(event, tellings[0]!));
      if (!same) folded.push({ shown: event, tellings: [event] });
      else {
        same.tellings.push(event);
        if (same.shown.entry.planned) same.shown = event;
      }
    }
    return folded;
  });
}
