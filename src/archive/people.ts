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
    const { slug, title, date } = article;
    const own = { slug, title, date };
    const roles = new Map(article.people.map(({ name, roleGiven }) => [name, roleGiven]));
    for (const [at, quote] of article.quotes.entries()) {
      if (quote.speaker?.kind !== 'person') continue;
      const address = slugify(quote.speaker.name);
      const person = found.get(address) ?? startPage(address, quote.speaker.name, settled.get(address));
      person.quotes.push({ quote, number: at + 1, role: roles.get(quote.speaker.name) ?? null, article: own });
      found.set(address, person);
    }
  }
  for (const article of articles) {
    for (const { name, role } of article.people) {
      const person = found.get(slugify(name));
      if (!person) continue;
      person.articles.push(article);
      person.role ??= role;
    }
  }
  return byFamilyName([...found.values()]);
}

function byFamilyName(people: readonly PersonPage[]): PersonPage[] {
  return people
    .map((person) => ({ person, family: familyName(person) }))
    .sort((a, b) => compare(a.family, b.family) || compare(a.person.slug, b.person.slug))
    .map(({ person }) => person);
}

function startPage(slug: string, name: string, known: PublisherPerson | undefined): PersonPage {
  return { slug, name, role: known?.role ?? null, sameAs: known?.sameAs ?? [], quotes: [], articles: [] };
}

/** What a person is listed under: the last word of their name, accents dropped. */
export function familyName({ name }: Pick<PersonPage, 'name'>): string {
  return slugify(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ').at(-1)!);
}

/** People by the first letter of their family name: a capital, unlike anything in a person's own address. */
export function byLetter(people: readonly PersonPage[]): Map<string, PersonPage[]> {
  return Map.groupBy(people, (person) => (familyName(person)[Symbol.iterator]().next().value ?? '').toUpperCase());
}
