/** Articles by the month of their publication. */
import type { ArticleFacts } from '../article/article.ts';

export interface Month {
  /** `2025` and `02`. */
  year: string;
  month: string;
  /** Newest first. */
  articles: ArticleFacts[];
}

/** The months in which something was published, in the order of the articles given. */
export function byMonth(articles: readonly ArticleFacts[]): Month[] {
  const groups = Map.groupBy(articles, ({ date }) => date.slice(0, 7));
  return [...groups].map(([key, own]) => ({ year: key.slice(0, 4), month: key.slice(5), articles: own }));
}
