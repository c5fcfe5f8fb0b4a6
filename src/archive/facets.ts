/** By what a search can be narrowed: the people quoted, the topics and the years. */
import type { ArticleFacts } from '../article/article.ts';
import { compare } from './order.ts';

/** For each value, the results that have it. */
export type Facet = Record<string, string[]>;

/** What an article can be found by. */
export type FacetedArticle = Pick<ArticleFacts, 'slug' | 'date' | 'tags' | 'quotes'>;

export interface Facets {
  person: Facet;
  topic: Facet;
  year: Facet;
}

/** The facets of articles, values in order; `idOf` names an article's search result by its address slug. */
export function searchFacets(articles: readonly FacetedArticle[], idOf: (slug: string) => string): Facets {
  const collect = (valuesOf: (article: FacetedArticle) => string[]): Facet => {
    const facet = new Map<string, string[]>();
    for (const article of articles) {
      for (const value of new Set(valuesOf(article))) {
        const own = facet.get(value) ?? [];
        own.push(idOf(article.slug));
        facet.set(value, own);
      }
    }
    return Object.fromEntries([...facet].sort(([a], [b]) => compare(a, b)));
  };
  return {
    person: collect(({ quotes }) => quotes.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker.name] : []))),
    topic: collect(({ tags }) => tags),
    year: collect(({ date }) => [date.slice(0, 4)]),
  };
}
