/** Where an event of several articles' timelines stands. */
import type { SiteEvent } from '../archive/timelines.ts';
import { href } from '../site.ts';

/** The address of its sentence; of its entry beside the text where an editor gave it and it has none. */
export function addressOfEvent({ article, entry, number }: SiteEvent): string {
  return href(`/articles/${article.slug}/#${entry.sentence === null ? `t${number}` : `s${entry.sentence}`}`);
}
