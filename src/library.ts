/** All articles as pages ask for them: Astro's collection, made into views once. */
import { getCollection } from 'astro:content';
import { makeArchive, type Archive } from './archive/archive.ts';
import type { PublisherPerson } from './archive/knownPeople.ts';
import { openReadingCache } from './archive/readingCache.ts';
import type { Article, ArticleFacts } from './article/article.ts';
import type { Fault } from './article/fault.ts';
import { FAULTS, faultError, PEOPLE } from './content.config.ts';

interface Library {
  archive: Archive;
  /** The digest of each article's reading, by address. */
  digests: ReadonlyMap<string, string>;
}

let library: Library | undefined;
const cache = openReadingCache(process.cwd());

/** The views over all articles. In the dev server they follow the files; there, faults are thrown with their place. */
export async function getArchive(): Promise<Archive> {
  return (await getLibrary()).archive;
}

/** The full reading of an article. */
export async function getArticle(slug: string): Promise<Article> {
  const key = (await getLibrary()).digests.get(slug);
  const reading = key === undefined ? null : cache.get(key);
  if (!reading) throw new Error(`The reading of the article "${slug}" has left the cache while pages were made.`);
  return reading.article;
}

async function getLibrary(): Promise<Library> {
  if (library && import.meta.env.PROD) return library;
  const entries = await getCollection('articles');
  const facts: ArticleFacts[] = [];
  const digests = new Map<string, string>();
  let people: PublisherPerson[] = [];
  for (const { id, data } of entries) {
    const value: unknown = JSON.parse(data.facts);
    if (id === PEOPLE) people = value as PublisherPerson[];
    else if (id === FAULTS) throwFaults(value as Fault[]);
    else {
      facts.push(value as ArticleFacts);
      digests.set(id, data.digest);
    }
  }
  library = { archive: makeArchive(facts, people), digests };
  return library;
}

function throwFaults(faults: readonly Fault[]): never {
  throw faultError(process.cwd(), faults[0]!, faults.length);
}
