/** Which articles readers see. */
import type { ArticleFacts } from '../article/article.ts';

/** Whether an article is part of the site that is built on a day (`YYYY-MM-DD`): no draft, and not dated later. */
export function isPublished({ draft, date }: Pick<ArticleFacts, 'draft' | 'date'>, today: string): boolean {
  return !draft && date <= today;
}
