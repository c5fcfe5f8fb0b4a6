/** Which picture stands for an article where it is shared. */
import type { ArticleFacts } from '../../article/article.ts';
import { absoluteUrl, site } from '../../site.ts';

/** The size of a generated picture in pixels: what networks that show links ask for. */
export const CARD = { width: 1200, height: 630 };

export interface SharedPicture {
  /** Its whole address. */
  src: string;
  /** What it shows, in words. */
  alt: string;
  /** In pixels, where they are known. */
  width?: number;
  height?: number;
}

/** The generated picture or, in an edition without them, the article's own at `own` if it has one. */
export function sharedPicture(article: Pick<ArticleFacts, 'slug' | 'title' | 'image'>, own: string | null): SharedPicture | null {
  if (site.socialImages) return { src: absoluteUrl(`/social/${cardFile(article)}`), alt: `${article.title} | ${site.name}`, ...CARD };
  return own === null ? null : { src: own, alt: article.image!.alt };
}

/** The file name of an article's generated picture, below `/social/`. */
export function cardFile({ slug, image }: Pick<ArticleFacts, 'slug' | 'image'>): string {
  return `${slug}.${image ? 'jpg' : 'png'}`;
}
