/** Stories: the articles that share a topic. */
import type { ArticleFacts } from '../article/article.ts';
import { slugify } from '../article/slug.ts';

export interface Story {
  slug: string;
  /** The tag as the newest article writes it. */
  name: string;
  /** Newest first. */
  articles: ArticleFacts[];
  /** How many events their timelines hold. */
  dates: number;
}

/** The stories of articles given newest first, the one with the newest article first. Tags that differ by case or accents alone are one. */
export function stories(articles: readonly ArticleFacts[]): Story[] {
  const found = new Map<string, Story>();
  for (const article of articles) {
    for (const tag of article.tags) {
      const slug = slugify(tag);
      if (slug === '') continue;
      const story = found.get(slug) ?? { slug, name: tag, articles: [], dates: 0 };
      found.set(slug, story);
      if (story.articles.at(-1) === article) continue;
      story.articles.push(article);
      story.dates += article.timeline.length;
    }
  }
  return [...found.values()];
}
