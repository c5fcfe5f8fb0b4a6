/** Words of lines that are about the article and not of it. */

/** They open such a line. */
export const CREDITS: ReadonlySet<string> = new Set('© copyright updated posted published photo photograph photographed image credit reporting editing byline correction corrections'.split(' '));

/** What such a line calls the article, and what it says was done to it. */
export const ARTICLE_NAMES: ReadonlySet<string> = new Set('story article report column version item transcript essay post'.split(' '));
export const ABOUT_ARTICLE: ReadonlySet<string> = new Set('updated published corrected appeared revised'.split(' '));
