/** The full-text search index, made of the readings: pages carry nothing for it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { searchFacets, type FacetedArticle } from '../archive/facets.ts';
import type { Article } from '../article/article.ts';
import { href } from '../site.ts';

/** Where the index stands below the site's folder. */
export const SEARCH_FOLDER = 'pagefind/';

/** Pagefind's own search interfaces: the search page has one of ours. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;
const FRAGMENT = /\.pf_fragment$/;
/** What a fragment begins with, before its JSON. */
const FRAGMENT_MARK = 'pagefind_dcd';

/**
 * Writes the index of some articles to `pagefind/` below a folder, and beside it which of its results
 * belong to which person, topic and year: Pagefind's own filters come in another order at each build.
 * Gives back the files written, below the folder. Throws what Pagefind complains of.
 */
export async function writeSearchIndex(articles: Iterable<Article>, folder: string): Promise<string[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const faceted: FacetedArticle[] = [];
    for (const article of articles) {
      throwAll(await index.addCustomRecord(recordOf(article)));
      const { slug, date, tags, quotes } = article;
      faceted.push({ slug, date, tags, quotes });
    }
    const { files, errors: failed } = await index.getFiles();
    throwAll({ errors: failed });
    const facets = searchFacets(faceted, resultIds(files));
    const all = [...files.filter(({ path }) => !INTERFACE.test(path)), { path: 'facets.json', content: JSON.stringify(facets) }];
    for (const { path, content } of all) {
      const file = join(folder, SEARCH_FOLDER, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return all.map(({ path }) => SEARCH_FOLDER + path);
  } finally {
    await close();
  }
}

function recordOf({ slug, title, summary, text, lang, date }: Article) {
  return { url: addressOf(slug), content: `${title}. ${summary}\n\n${text}`, language: lang.split('-')[0]!, meta: { title, date }, sort: { date } };
}

const addressOf = (slug: string): string => href(`/articles/${slug}/`);

/** The name that the index gives to the result of each article, by address slug. */
function resultIds(files: readonly IndexFile[]): (slug: string) => string {
  const ids = new Map(files.filter(({ path }) => FRAGMENT.test(path)).map(({ path, content }) => [addressInFragment(content), basename(path).replace(FRAGMENT, '')]));
  return (slug) => ids.get(addressOf(slug))!;
}

function addressInFragment(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return (JSON.parse(text.slice(FRAGMENT_MARK.length)) as { url: string }).url;
}

function throwAll({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
