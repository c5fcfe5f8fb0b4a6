/** What can be wrong between articles: two with one address, a link to nothing. */
import type { ArticleFacts } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import type { PlacedLink } from '../article/read.ts';
import { slugify } from '../article/slug.ts';

/** Pages that every site has, whatever its articles say. */
const FIXED_PAGES = new Set(['/', '/about/', '/archive/', '/people/', '/timeline/', '/topics/', '/search/', '/upcoming/', '/rss.xml', '/feed.json', '/calendar.ics']);

/** What these checks need of an article: little, for all articles are looked at together. */
export interface CheckedArticle extends Pick<ArticleFacts, 'slug' | 'file' | 'date' | 'draft'> {
  /** The pages and files that a site has on account of it. */
  targets: string[];
}

/** An article as it is checked beside others. */
export function checkedArticle(facts: ArticleFacts): CheckedArticle {
  const { slug, file, date, draft } = facts;
  return { slug, file, date, draft, targets: [...new Set(targetsOf(facts))] };
}

/** The faults that show only when all articles are looked at together. */
export function checkTogether(articles: readonly CheckedArticle[], links: ReadonlyMap<string, readonly PlacedLink[]>): Fault[] {
  return [...sameAddress(articles), ...deadLinks(articles, links)];
}

function sameAddress(articles: readonly CheckedArticle[]): Fault[] {
  const first = new Map<string, CheckedArticle>();
  return articles.flatMap((article): Fault[] => {
    const other = first.get(article.slug);
    if (!other) {
      first.set(article.slug, article);
      return [];
    }
    const message = `The address /articles/${article.slug}/ is already that of ${other.file}.`;
    return [{ file: article.file, line: 1, column: 1, severity: 'fault', rule: 'same-slug', message, mend: `Rename one file, or add a line such as slug: ${article.slug}-2.` }];
  });
}

function deadLinks(articles: readonly CheckedArticle[], links: ReadonlyMap<string, readonly PlacedLink[]>): Fault[] {
  const known = knownTargets(articles);
  return [...links].flatMap(([file, own]) =>
    own.filter(({ target }) => !leadsSomewhere(target, known)).map(({ written, isMarkdown, line, column }): Fault => {
      const message = `The link to ${written} leads to nothing on this site.`;
      return { file, line, column, severity: isMarkdown ? 'fault' : 'warning', rule: 'dead-link', message, mend: 'Link to an article as /articles/SLUG/ or by its file, such as ./bridge.md.' };
    }),
  );
}

function knownTargets(articles: readonly CheckedArticle[]): Set<string> {
  return new Set([...FIXED_PAGES, ...articles.flatMap(({ targets }) => targets)]);
}

function targetsOf({ slug, file, date, tags, quotes, timeline }: ArticleFacts): string[] {
  const people = quotes.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [`/people/${slugify(speaker.name)}/`] : []));
  const topics = tags.map((tag) => `/topics/${slugify(tag)}/`);
  const years = timeline.map(({ from }) => `/timeline/${from.slice(0, 4)}/`);
  return [`/articles/${slug}/`, `/articles/${slug}.json`, `content:${file}`, `/archive/${date.slice(0, 4)}/${date.slice(5, 7)}/`, ...topics, ...people, ...years];
}

function leadsSomewhere(target: string, known: ReadonlySet<string>): boolean {
  const path = target.replace(/[?#].*$/s, '');
  let plain = path;
  try {
    plain = decodeURI(path);
  } catch {
    return false;
  }
  return known.has(plain) || known.has(`${plain}/`);
}
