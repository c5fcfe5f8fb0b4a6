/** All articles as pages ask for them: Astro's collection, made into views once. */
import { getCollection } from 'astro:content';
import { makeArchive, type Archive } from './archive/archive.ts';
import type { PublisherPerson } from './archive/knownPeople.ts';
import { openReadingCache } from './archive/readingCache.ts';
import type { Article, ArticleFacts } from './article/article.ts';
import type { Fault } from './article/fault.ts';
import { faultError, FAULTS, PEOPLE, type ArticleEntry } from './entries.ts';

interface Library {
  archive: Archive;
  /** By address. */
  entries: ReadonlyMap<string, ArticleEntry>;
}

let library: Library | undefined;
const cache = openReadingCache(process.cwd());

/** The views over all articles. In the dev server they follow the files; there, faults are thrown with their place. */
export async function getArchive(): Promise<Archive> {
  return (await getLibrary()).archive;
}

/** The full reading of an article. */
export async function getArticle(slug: string): Promise<Article> {
  const entry = (await getLibrary()).entries.get(slug);
  return whole(slug, entry && cache.getArticle(entry.reading));
}

async function getLibrary(): Promise<Library> {
  if (library && import.meta.env.PROD) return library;
  const facts: ArticleFacts[] = [];
  const entries = new Map<string, ArticleEntry>();
  let people: PublisherPerson[] = [];
  for (const { id, data } of await getCollection('articles')) {
    const value: unknown = JSON.parse(data.json);
    if (id === PEOPLE) people = value as PublisherPerson[];
    else if (id === FAULTS) throwFaults(value as Fault[]);
    else {
      const entry = value as ArticleEntry;
      facts.push(whole(id, cache.getListed(entry.reading)?.facts));
      entries.set(id, entry);
    }
  }
  library = { archive: makeArchive(facts, people), entries };
  return library;
}

function whole<T>(slug: string, reading: T | null | undefined): T {
  if (!reading) throw new Error(`The reading of the article "${slug}" has left the cache while pages were made.`);
  return reading;
}

function throwFaults(faults: readonly Fault[]): never {
  throw faultError(process.cwd(), faults[0]!, faults.length);
}
