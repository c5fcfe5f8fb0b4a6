/** Events that more than one article tells, as one entry with all of its sources. */
import { contentOf, type Content } from './contentWords.ts';
import { isLong, isSameEvent, shareEnough } from './sameEvent.ts';
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
  return byInterval(events, ({ entry }) => entry).flatMap((own) => (own.length === 1 || isLong(own[0]!) ? own.map(alone) : foldInterval(own)));
}

function alone(event: SiteEvent): FoldedEvent {
  return { shown: event, tellings: [event] };
}

/** The same for events of one interval, in the order of publication. */
function foldInterval(events: readonly SiteEvent[]): FoldedEvent[] {
  const folded: FoldedEvent[] = [];
  /** What the first telling of each speaks of. */
  const contents: Content[] = [];
  for (const event of events) {
    const content = contentOf(event);
    let same: FoldedEvent | undefined;
    // Hardly any of the many pairs share enough: that is asked before all else.
    for (let at = Math.max(0, folded.length - REACH); at < folded.length && !same; at += 1) {
      if (shareEnough(content, contents[at]!) && isToldBy(folded[at]!, event)) same = folded[at];
    }
    if (!same) {
      folded.push(alone(event));
      contents.push(content);
    } else {
      same.tellings.push(event);
      if (same.shown.entry.planned) same.shown = event;
    }
  }
  return folded;
}

/** Whether an event is the same as the telling that is shown and as the first. */
function isToldBy({ shown, tellings }: FoldedEvent, event: SiteEvent): boolean {
  return isSameEvent(event, shown) && isSameEvent(event, tellings[0]!);
}
