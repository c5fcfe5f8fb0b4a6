/** Stories: the articles that share a topic, their timelines merged into one. */
import type { ArticleFacts } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import { mergeTimelines, type SiteEvent } from './timelines.ts';

export interface Story {
  slug: string;
  /** The tag as the newest article writes it. */
  name: string;
  /** Newest first. */
  articles: ArticleFacts[];
  /** Earliest first. */
  events: SiteEvent[];
}

/** The stories of articles given newest first, the one with the newest article first. Tags that differ by case or accents alone are one. */
export function stories(articles: readonly ArticleFacts[]): Story[] {
  const found = new Map<string, Story>();
  for (const article of articles) {
    for (const tag of article.tags) {
      const slug = slugify(tag);
      if (slug === '') continue;
      const story = found.get(slug) ?? { slug, name: tag, articles: [], events: [] };
      if (!story.articles.includes(article)) story.articles.push(article);
      found.set(slug, story);
    }
  }
  return [...found.values()].map((story) => ({ ...story, events: mergeTimelines(story.articles) }));
}
