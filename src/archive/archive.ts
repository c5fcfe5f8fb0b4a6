/** Every view over all articles, made once per build from the facts of each. */
import type { ArticleFacts } from '../article/article.ts';
import type { PublisherPerson } from './knownPeople.ts';
import { byMonth, type Month } from './months.ts';
import { newestFirst } from './order.ts';
import { quotedPeople, type PersonPage } from './people.ts';
import { stories, type Story } from './stories.ts';
import { mergeTimelines, type SiteEvent } from './timelines.ts';

export interface Archive {
  /** Newest first; of one day, by address. */
  articles: ArticleFacts[];
  bySlug: ReadonlyMap<string, ArticleFacts>;
  /** By article file below the content folder. */
  byFile: ReadonlyMap<string, ArticleFacts>;
  /** By family name. */
  people: PersonPage[];
  peopleBySlug: ReadonlyMap<string, PersonPage>;
  /** The one with the newest article first. */
  stories: Story[];
  storiesBySlug: ReadonlyMap<string, Story>;
  /** Every event of the site, earliest first. */
  events: SiteEvent[];
  /** Newest first. */
  months: Month[];
}

/** Makes the views. */
export function makeArchive(facts: readonly ArticleFacts[], known: readonly PublisherPerson[]): Archive {
  const articles = facts.toSorted(newestFirst);
  const people = quotedPeople(articles, known);
  const topics = stories(articles);
  return {
    articles,
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    byFile: new Map(articles.map((article) => [article.file, article])),
    people,
    peopleBySlug: new Map(people.map((person) => [person.slug, person])),
    stories: topics,
    storiesBySlug: new Map(topics.map((story) => [story.slug, story])),
    events: mergeTimelines(articles),
    months: byMonth(articles),
  };
}
