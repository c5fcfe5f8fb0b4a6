/** Feeds with full content: whole addresses, working pictures. */
import { Feed } from 'feed';
import { getImage } from 'astro:assets';
import type { Article, ArticleFacts, BodyPiece } from '../article/article.ts';
import { getArticle, getLinked } from '../library.ts';
import { absoluteUrl, now, site } from '../site.ts';
import { addressOf } from './addresses.ts';
import { htmlForCdata, textForCdata } from './cdata.ts';
import { escaped } from './escaped.ts';
import { findPicture } from './pictures.ts';
import { enclosedRecording } from './recordings.ts';

/** How many articles a feed holds. */
const MOST = 20;
type ByFile = ReadonlyMap<string, ArticleFacts>;

/** The width in pixels of a picture in a feed. */
const PICTURE_WIDTH = 960;

export interface FeedArticles {
  /** Newest first. */
  shown: ArticleFacts[];
  /** The articles to which they link by file. */
  linked: ArticleFacts[];
}

/** What a feed of some articles, given newest first, holds. */
export async function chooseForFeed(articles: readonly ArticleFacts[]): Promise<FeedArticles> {
  const shown = articles.slice(0, MOST);
  return { shown, linked: await getLinked(shown) };
}

/** A feed of articles, published at `path` + `rss.xml` and `feed.json`. */
export async function makeFeed(title: string, path: string, { shown, linked }: FeedArticles): Promise<Feed> {
  const byFile = new Map(linked.map((article) => [article.file, article]));
  const feed = new Feed({
    title,
    description: site.description,
    id: absoluteUrl(path),
    link: absoluteUrl(path),
    language: site.lang,
    generator: 'Dateline',
    feedLinks: { rss: absoluteUrl(`${path}rss.xml`), json: absoluteUrl(`${path}feed.json`) },
    updated: shown[0] ? momentOf(shown[0]) : now(),
  });
  for (const { slug } of shown) feed.addItem(await itemOf(await getArticle(slug), byFile));
  return feed;
}

/** The feed as RSS 2.0, whose readers take a description for HTML. */
export function toRss(feed: Feed): string {
  for (const item of feed.items) if (item.description !== undefined) item.description = escaped(item.description);
  return feed.rss2();
}

async function itemOf(article: Article, byFile: ByFile): Promise<Parameters<Feed['addItem']>[0]> {
  const url = absoluteUrl(`/articles/${article.slug}/`);
  const disclosure = article.disclosure === null ? '' : `<p><small>${escaped(article.disclosure)}</small></p>`;
  return {
    title: textForCdata(article.title),
    id: url,
    link: url,
    date: article.updated ? new Date(`${article.updated}T00:00:00Z`) : momentOf(article),
    published: momentOf(article),
    description: textForCdata(article.summary),
    content: htmlForCdata(disclosure + (article.image ? await pictureHtml(article.image) : '') + (await wholeHtml(article.body, url, byFile))),
    ...(article.authors.length > 0 && { author: article.authors.map((name) => ({ name })) }),
    ...(article.audio !== null && { audio: await enclosedRecording(article.audio) }),
    category: article.tags.map((name) => ({ name, term: name })),
  };
}

/** When an article was published; a day alone counts from its first moment, UTC. */
function momentOf({ date, moment }: ArticleFacts): Date {
  return new Date(moment ?? `${date}T00:00:00Z`);
}

/** A body as HTML that reads the same anywhere: `url` is the article's own address. */
async function wholeHtml(pieces: readonly BodyPiece[], url: string, byFile: ByFile): Promise<string> {
  const parts = await Promise.all(
    pieces.map((piece) => {
      if (typeof piece === 'string') return plainTags(piece).replace(/(<a\b[^<>]*? href=")#/g, `$1${url}#`);
      return 'link' in piece ? absoluteUrl(addressOf(piece.link, byFile)) : pictureHtml(piece.picture);
    }),
  );
  return parts.join('');
}

/** HTML without what only the article's own page has a use for: ids, classes, and the links to its lists. */
function plainTags(html: string): string {
  return html.replace(/<a class="(?:said|when)"[^<>]*>(.*?)<\/a>/gs, '$1').replace(/<[a-z](?:[^"<>]|"[^"]*")*>/g, (tag) => tag.replace(/ (?:id|class)="[^"]*"/g, ''));
}

async function pictureHtml({ src, alt, caption }: { src: string; alt: string; caption: string | null }): Promise<string> {
  const picture = await getImage({ src: await findPicture(src), format: 'webp', width: PICTURE_WIDTH });
  const { width, height } = picture.attributes as { width: number; height: number };
  const image = `<img src="${new URL(picture.src, site.url).href}" alt="${escaped(alt)}" width="${width}" height="${height}">`;
  return `<figure>${image}${caption === null ? '' : `<figcaption>${escaped(caption)}</figcaption>`}</figure>`;
}
