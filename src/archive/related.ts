/**
 * Earlier articles that share people and topics. Only earlier ones: a new article must change no
 * page of another.
 */
import type { ArticleFacts } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import type { Archive } from './archive.ts';
import { firstOf, newestFirst } from './order.ts';

/** A shared topic says more than a shared person. */
const TOPIC_WEIGHT = 2;
const PERSON_WEIGHT = 1;

/** How many articles before this one are looked at for each topic and person. */
const REACH = 40;

/** The earlier articles that share most with one, the newer first among equals. */
export function relatedArticles(article: ArticleFacts, archive: Archive, most: number): ArticleFacts[] {
  const shared = new Map<ArticleFacts, number>();
  const add = (others: readonly ArticleFacts[], weight: number): void => {
    const start = firstEarlier(others, article);
    for (let at = start; at < others.length && at < start + REACH; at += 1) shared.set(others[at]!, (shared.get(others[at]!) ?? 0) + weight);
  };
  for (const tag of article.tags) add(archive.storiesBySlug.get(slugify(tag))?.articles ?? [], TOPIC_WEIGHT);
  for (const name of quotedIn(article)) add(archive.peopleBySlug.get(slugify(name))?.articles ?? [], PERSON_WEIGHT);
  return firstOf([...shared], most, ([a, weightA], [b, weightB]) => weightB - weightA || newestFirst(a, b)).map(([other]) => other);
}

/** The people whom an article itself quotes: they have a page whatever other articles say. */
function quotedIn({ quotes }: ArticleFacts): Set<string> {
  return new Set(quotes.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker.name] : [])));
}

/** Where the articles before one begin in a list given newest first. */
function firstEarlier(others: readonly ArticleFacts[], article: ArticleFacts): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (newestFirst(others[middle]!, article) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
