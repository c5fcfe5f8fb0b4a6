/**
 * What a build has read, for modules that Astro loads in the same process: they need not read it again.
 * Astro loads them as copies of their own, so a variable here would not be seen there.
 */
import type { ArticleEntry } from './entry.ts';
import type { PublisherPerson } from './knownPeople.ts';
import type { ListedReading } from './readingCache.ts';

const READ_ELSEWHERE = Symbol.for('dateline.read-elsewhere');
const ARTICLES = Symbol.for('dateline.articles');

/** The articles that readers may see, and what the publisher says of people. */
export interface Published {
  articles: readonly ArticleEntry[];
  people: readonly PublisherPerson[];
}

export interface HandedOver extends Published {
  /** What lists show of articles, by the key of their reading; some may be missing. */
  listed: ReadonlyMap<string, ListedReading>;
}

const shared = globalThis as { [READ_ELSEWHERE]?: boolean; [ARTICLES]?: HandedOver | undefined };

/** From now on Astro's loader reads nothing in this process: a build reads, and hands over, while Astro bundles. */
export function readElsewhere(): void {
  shared[READ_ELSEWHERE] = true;
}

export function isReadElsewhere(): boolean {
  return shared[READ_ELSEWHERE] ?? false;
}

/** Leaves articles for the library. */
export function handOver(articles: HandedOver): void {
  shared[ARTICLES] = articles;
}

/** Takes what was left for the library, if anything was. */
export function takeOver(): HandedOver | undefined {
  const articles = shared[ARTICLES];
  delete shared[ARTICLES];
  return articles;
}
