/** Everyone quoted, over all articles. */
import type { ArticleFacts, ListedQuote } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import type { PublisherPerson } from './knownPeople.ts';
import { compare } from './order.ts';

/** A quotation and the article that it stands in. */
export interface PersonQuote {
  quote: ListedQuote;
  /** The quotation's number in its article, from 1. */
  number: number;
  /** Who they were then, in the words of the article. */
  role: string | null;
  article: Pick<ArticleFacts, 'slug' | 'title' | 'date'>;
}

export interface PersonPage {
  slug: string;
  name: string;
  /** The publisher's word for it, else the newest article's. */
  role: string | null;
  aliases: string[];
  sameAs: string[];
  /** Newest first. */
  quotes: PersonQuote[];
  /** Every article that names them, newest first. */
  articles: ArticleFacts[];
}

/** The people with at least one quotation that is certainly theirs, by family name. Articles come newest first. */
export function quotedPeople(articles: readonly ArticleFacts[], known: readonly PublisherPerson[]): PersonPage[] {
  const settled = new Map(known.map((person) => [slugify(person.name), person]));
  const found = new Map<string, PersonPage>();
  for (const article of articles) {
    const roles = new Map(article.people.map(({ name, roleGiven }) => [name, roleGiven]));
    for (const [at, quote] of article.quotes.entries()) {
      if (quote.speaker?.kind !== 'person') continue;
      const slug = slugify(quote.speaker.name);
      const person = found.get(slug) ?? startPage(slug, quote.speaker.name, settled.get(slug));
      person.quotes.push({ quote, number: at + 1, role: roles.get(quote.speaker.name) ?? null, article: { slug: article.slug, title: article.title, date: article.date } });
      found.set(slug, person);
    }
  }
  for (const article of articles) {
    for (const { name, role, aliases } of article.people) {
      const person = found.get(slugify(name));
      if (!person) continue;
      person.articles.push(article);
      person.role ??= role;
      person.aliases = [...new Set([...person.aliases, ...aliases])];
    }
  }
  return [...found.values()].sort((a, b) => compare(familyName(a), familyName(b)) || compare(a.slug, b.slug));
}

function startPage(slug: string, name: string, known: PublisherPerson | undefined): PersonPage {
  return { slug, name, role: known?.role ?? null, aliases: known?.aliases ?? [], sameAs: known?.sameAs ?? [], quotes: [], articles: [] };
}

/** What a person is listed under: the last word of their name, accents dropped. */
export function familyName({ name }: Pick<PersonPage, 'name'>): string {
  return slugify(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ').at(-1)!);
}

/** People by the first letter of their family name: a capital, unlike anything in a person's own address. */
export function byLetter(people: readonly PersonPage[]): Map<string, PersonPage[]> {
  return Map.groupBy(people, (person) => (familyName(person)[Symbol.iterator]().next().value ?? '').toUpperCase());
}
