/** Which dated sentences make a timeline. */
import type { DateMention, IsoDate, Span, TimelineEntry } from '../article.ts';
import type { Prose } from '../prose.ts';

export interface EventContext {
  published: IsoDate;
  /** The spans between quotation marks. */
  quoted: readonly Span[];
}

/** The events among the dated sentences, in time order. */
export function chooseEvents(_prose: Prose, _dates: readonly DateMention[], _context: EventContext): TimelineEntry[] {
  return [];
}
