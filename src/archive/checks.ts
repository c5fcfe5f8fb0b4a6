/** What can be wrong between articles: two with one address, a link to nothing. */
import type { ArticleFacts } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import type { PlacedLink } from '../article/read.ts';
import { slugify } from '../article/slug.ts';

/** Pages that every site has, whatever its articles say. */
const FIXED_PAGES = new Set(['/', '/about/', '/archive/', '/people/', '/timeline/', '/topics/', '/search/', '/upcoming/', '/rss.xml', '/feed.json', '/calendar.ics']);

/** The faults that show only when all articles are looked at together. */
export function checkTogether(articles: readonly ArticleFacts[], links: ReadonlyMap<string, readonly PlacedLink[]>): Fault[] {
  return [...sameAddress(articles), ...deadLinks(articles, links)];
}

function sameAddress(articles: readonly ArticleFacts[]): Fault[] {
  const first = new Map<string, ArticleFacts>();
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

function deadLinks(articles: readonly ArticleFacts[], links: ReadonlyMap<string, readonly PlacedLink[]>): Fault[] {
  const known = knownTargets(articles);
  return [...links].flatMap(([file, own]) =>
    own.filter(({ target }) => !leadsSomewhere(target, known)).map(({ written, isMarkdown, line, column }): Fault => {
      const message = `The link to ${written} leads to nothing on this site.`;
      return { file, line, column, severity: isMarkdown ? 'fault' : 'warning', rule: 'dead-link', message, mend: 'Link to an article as /articles/SLUG/ or by its file, such as ./bridge.md.' };
    }),
  );
}

function knownTargets(articles: readonly ArticleFacts[]): Set<string> {
  const targets = new Set(FIXED_PAGES);
  for (const { slug, file, date, tags, quotes, timeline } of articles) {
    targets.add(`/articles/${slug}/`).add(`/articles/${slug}.json`).add(`content:${file}`);
    targets.add(`/archive/${date.slice(0, 4)}/${date.slice(5, 7)}/`);
    for (const tag of tags) targets.add(`/topics/${slugify(tag)}/`);
    for (const { speaker } of quotes) if (speaker?.kind === 'person') targets.add(`/people/${slugify(speaker.name)}/`);
    for (const { from } of timeline) targets.add(`/timeline/${from.slice(0, 4)}/`);
  }
  return targets;
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
