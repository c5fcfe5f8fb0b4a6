import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { getArchive } from '../library.ts';
import { absoluteUrl, now, site } from '../site.ts';

/** News search takes the articles of the last two days, in milliseconds, and so many at most. */
const WINDOW = 2 * 24 * 60 * 60 * 1000;
const MOST = 1000;

/** The library refuses to write a sitemap of nothing, which is what a quiet week has. */
const EMPTY = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';

export const GET: APIRoute = async () => {
  const since = new Date(now().getTime() - WINDOW).toISOString().slice(0, 10);
  const recent = (await getArchive()).articles.filter(({ date }) => date >= since).slice(0, MOST);
  if (recent.length === 0) return new Response(EMPTY);
  const stream = new SitemapStream({ hostname: site.url, xmlns: { news: true, xhtml: false, image: false, video: false } });
  for (const { slug, title, lang, date, moment } of recent) {
    const publication = { name: site.name, language: lang.split('-')[0]! };
    stream.write({ url: absoluteUrl(`/articles/${slug}/`), news: { publication, title, publication_date: moment ?? date } });
  }
  stream.end();
  return new Response((await streamToPromise(stream)).toString());
};
