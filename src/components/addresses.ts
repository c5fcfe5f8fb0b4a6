/** Where a link within the site leads. */
import type { ArticleFacts } from '../article/article.ts';

/**
 * The address of a page, from the site's root on, for a link as the reading leaves it: an address, or
 * `content:` and an article's file. A link to an article that is not published leads to the front page.
 */
export function addressOf(link: string, byFile: ReadonlyMap<string, Pick<ArticleFacts, 'slug'>>): string {
  const [, file, rest = ''] = /^content:([^?#]*)(.*)$/s.exec(link) ?? [];
  if (file === undefined) return link;
  const article = byFile.get(file);
  return article ? `/articles/${article.slug}/${rest}` : '/';
}
