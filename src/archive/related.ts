/** Articles that share people and topics. */
import type { ArticleFacts } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import type { Archive } from './archive.ts';
import { newestFirst } from './order.ts';

/** A shared topic says more than a shared person. */
const TOPIC_WEIGHT = 2;
const PERSON_WEIGHT = 1;

/** The articles that share most with one, the newer first among equals. */
export function relatedArticles(article: ArticleFacts, archive: Archive, most: number): ArticleFacts[] {
  const shared = new Map<ArticleFacts, number>();
  const add = (others: readonly ArticleFacts[], weight: number): void => {
    for (const other of others) if (other.slug !== article.slug) shared.set(other, (shared.get(other) ?? 0) + weight);
  };
  for (const tag of article.tags) add(archive.storiesBySlug.get(slugify(tag))?.articles ?? [], TOPIC_WEIGHT);
  for (const { name } of article.people) add(archive.peopleBySlug.get(slugify(name))?.articles ?? [], PERSON_WEIGHT);
  return [...shared]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || newestFirst(a, b))
    .slice(0, most)
    .map(([other]) => other);
}
