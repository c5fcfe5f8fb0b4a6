/** Words that open a line about the article itself, and what such a line calls it. */
export const CREDITS: ReadonlySet<string> = new Set('© copyright updated posted published photo photograph photographed image credit reporting editing byline'.split(' '));
export const CREDITED: ReadonlySet<string> = new Set('story article report column version item transcript essay post'.split(' '));
