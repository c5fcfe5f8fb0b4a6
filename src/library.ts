/** All articles as pages ask for them, made into views once: those that a build has handed over, or else Astro's collection. */
import { getCollection } from 'astro:content';
import { makeArchive, type Archive } from './archive/archive.ts';
import { digest } from './archive/digest.ts';
import type { ArticleEntry } from './archive/entry.ts';
import { takeOver, type Published } from './archive/handover.ts';
import type { PublisherPerson } from './archive/knownPeople.ts';
import type { PersonQuote } from './archive/people.ts';
import { openReadingCache, type ListedReading } from './archive/readingCache.ts';
import type { SiteEvent } from './archive/timelines.ts';
import type { Article, ArticleFacts } from './article/article.ts';
import type { Fault } from './article/fault.ts';
import type { PlacedLink } from './article/read.ts';
import { readCorrections, type Correction } from './history/corrections.ts';
import { site } from './site.ts';
import { faultError, FAULTS, PEOPLE } from './entries.ts';

interface Library {
  archive: Archive;
  people: readonly PublisherPerson[];
  /** What each article is made of. */
  versions: ReadonlyMap<unknown, string>;
  /** The articles' files to which each article links, by address. */
  links: ReadonlyMap<string, string[]>;
  /** By address. */
  entries: ReadonlyMap<string, ArticleEntry>;
}

let library: Library | undefined;
const cache = openReadingCache(process.cwd());

/** The views over all articles. In the dev server they follow the files; there, faults are thrown with their place. */
export async function getArchive(): Promise<Archive> {
  return (await getLibrary()).archive;
}

/** How many readings are at hand for whoever asks for them a second time: an article's page and its data are made one after the other, as are the feeds of a story. */
const AT_HAND = 32;
const atHand = new Map<string, Article>();

/** The full reading of an article. */
export async function getArticle(slug: string): Promise<Article> {
  const { entries, archive } = await getLibrary();
  const entry = entries.get(slug);
  const known = entry && atHand.get(entry.reading);
  if (known) {
    // Hardly anybody asks a third time, and what is held for long costs the more to collect.
    atHand.delete(entry.reading);
    return known;
  }
  const article = { ...archive.bySlug.get(slug)!, ...whole(`of "${slug}"`, entry && cache.getRest(entry.reading)) };
  atHand.set(entry!.reading, article);
  if (atHand.size > AT_HAND) atHand.delete(atHand.keys().next().value!);
  return article;
}

let corrections: Promise<ReadonlyMap<string, Correction[]>> | undefined;

/** What changed in an article since it was published, as far as the content folder's history is here. */
export async function getCorrections({ file }: Pick<ArticleFacts, 'file'>): Promise<Correction[]> {
  if (!site.history) return [];
  const { archive, people } = await getLibrary();
  corrections ??= readCorrections(process.cwd(), archive.articles, { people, source: JSON.stringify(people) });
  return (await corrections).get(file) ?? [];
}

/** The published articles to which some articles link by file. */
export async function getLinked(articles: readonly Pick<ArticleFacts, 'slug'>[]): Promise<ArticleFacts[]> {
  const { archive, links } = await getLibrary();
  return articles.flatMap(({ slug }) => links.get(slug) ?? []).flatMap((file) => archive.byFile.get(file) ?? []);
}

/**
 * Paths with a key of all that their pages show: their props, in which an article counts as a whole.
 * A page whose path has a key must not ask the library for anything else but full readings.
 */
export async function keyed<P extends { props: object }>(paths: readonly P[]): Promise<(P & { cacheKey: string })[]> {
  const { versions, entries } = await getLibrary();
  /** An article by its version; an event or a quotation of one by its number there. */
  const short = (_name: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!('article' in value && 'number' in value)) return versions.get(value) ?? value;
    const { article, number } = value as PersonQuote | SiteEvent;
    return `${number} ${entries.get(article.slug)?.version}`;
  };
  return paths.map((path) => ({ ...path, cacheKey: digest(JSON.stringify(path.props, short)) }));
}

async function getLibrary(): Promise<Library> {
  if (library && import.meta.env.PROD) return library;
  const handed = takeOver();
  library = handed ? makeLibrary(handed, handed.listed) : makeLibrary(await readCollection(), new Map());
  return library;
}

function makeLibrary({ articles, people }: Published, known: ReadonlyMap<string, ListedReading>): Library {
  const all = articles.map((entry) => ({ entry, listed: whole(entry.reading, known.get(entry.reading) ?? cache.getListed(entry.reading)) }));
  return {
    archive: makeArchive(all.map(({ listed }) => listed.facts), people),
    people,
    entries: new Map(all.map(({ entry, listed }) => [listed.facts.slug, entry])),
    versions: new Map(all.map(({ entry, listed }) => [listed.facts, entry.version])),
    links: new Map(all.map(({ listed }) => [listed.facts.slug, filesAmong(listed.links)])),
  };
}

/** What Astro's collection holds: in the dev server, or where Astro builds by itself. */
async function readCollection(): Promise<Published> {
  const articles: ArticleEntry[] = [];
  let people: PublisherPerson[] = [];
  for (const { id, data } of await getCollection('articles')) {
    const value: unknown = JSON.parse(data.json);
    if (id === PEOPLE) people = value as PublisherPerson[];
    else if (id === FAULTS) throwFaults(value as Fault[]);
    else articles.push(value as ArticleEntry);
  }
  return { articles, people };
}

/** The files of articles among the targets of links. */
function filesAmong(links: readonly PlacedLink[]): string[] {
  return links.flatMap(({ target }) => /^content:([^?#]*)/.exec(target)?.[1] ?? []);
}

function whole<T>(of: string, reading: T | null | undefined): T {
  if (!reading) throw new Error(`The reading ${of} has left the cache while pages were made.`);
  return reading;
}

function throwFaults(faults: readonly Fault[]): never {
  throw faultError(process.cwd(), faults[0]!, faults.length);
}
