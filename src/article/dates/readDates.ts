/** Date expressions of an article's prose, resolved to calendar days. */
import type { DateMention, IsoDate } from '../article.ts';
import type { Prose } from '../prose.ts';

/** Every date expression that could be resolved against the publication date, in the order of the text. */
export function readDates(_prose: Prose, _published: IsoDate): DateMention[] {
  return [];
}
