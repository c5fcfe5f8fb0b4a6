/** The days on which quoted words were said, where the text beside them tells: words such as "tonight" count from there. */
import type { Span } from '../../article.ts';
import type { Prose } from '../../prose.ts';
import type { Interval } from '../calendar.ts';
import type { Candidate, Place } from '../recogniser.ts';

const SPOKE = /\b(?:said|spoke|told|wrote|added|announced|tweeted|posted|testified|declared|warned|asked|replied|speech|interview|statement|conference)\b/;

/** Whether the clauses around a date tell of somebody speaking. */
export function tellsOfSpeaking({ before, after }: Place): boolean {
  return SPOKE.test(before) || SPOKE.test(after);
}

/** "…," Bell said on May 14. */
const SAID_ON = /^[,.!?]?["”’']+\s+(?:[\p{L}.'’-]+,?\s+){1,8}(?:(?:on|late|early)\s+)?$/u;
const REACH = 80;

/** The day that a quotation's own sentence tells of its speaking, right after it; null where it tells none. `dayOf` settles a date. */
export function saidAfter(prose: Prose, { end }: Span, next: Candidate | undefined, dayOf: (date: Candidate) => Interval | null): Interval | null {
  if (!next || next.start < end || next.start - end > REACH || prose.sentences[next.sentence]!.start > end) return null;
  const between = prose.text.slice(end, next.start);
  const day = SAID_ON.test(between) && SPOKE.test(between) ? dayOf(next) : null;
  return day?.precision === 'day' ? day : null;
}
