/** The kinds of bad file that an editor may save. */

/** A whole article, with further lines of its header and other words. */
export const article = (lines = '', body = 'The clock stopped.'): string => `---\ntitle: Clock\ndate: 2025-02-09\n${lines === '' ? '' : `${lines}\n`}---\n\n${body}\n`;
/** An article with these lines alone for a header. */
export const header = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\nThe clock stopped.\n`;

/** How a picture begins. */
export const PICTURE = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

/** Each kind of bad file, by the rule that tells of it, and the line and column. */
export const BAD: [string, string | Uint8Array, string, number, number][] = [
  ['an unknown key', article('colour: red'), 'unknown-key', 4, 1],
  ['a misspelt key', article('sumary: Noon.'), 'unknown-key', 4, 1],
  ['a misspelt title', header('titel: Clock', 'date: 2025-02-09'), 'unknown-key', 2, 1],
  ['a title as other programs call it', header('headline: Clock', 'date: 2025-02-09'), 'unknown-key', 2, 1],
  ['a title without words', header('title:', 'date: 2025-02-09'), 'bad-value', 2, 7],
  ['a date as other programs call it', header('title: Clock', 'published: 2025-02-09'), 'unknown-key', 3, 1],
  ['misspelt words for a picture', article('image: ./there.jpg\nimagAlt: A clock'), 'unknown-key', 5, 1],
  ['a key as other programs call it', article('description: Noon.'), 'unknown-key', 4, 1],
  ['an unknown key of a timeline entry', article('timeline:\n  - date: 2025-02-07\n    txt: Noon.'), 'unknown-key', 6, 5],
  ['a timeline entry without a date', article('timeline:\n  - text: Noon.'), 'bad-value', 5, 5],
  ['a timeline entry with an impossible day', article('timeline:\n  - date: 2025-02-30\n    text: Noon.'), 'bad-date', 5, 11],
  ['a timeline entry whose range runs backwards', article('timeline:\n  - date: 2025-03/2025-02\n    text: Noon.'), 'bad-date', 5, 11],
  ['speakers as a list', article('speakers:\n  - Anna Bell'), 'bad-value', 5, 3],
  ['an impossible date', header('title: Clock', 'date: 2025-02-30'), 'bad-date', 3, 7],
  ['a date that is not ISO', header('title: Clock', 'date: 9 February 2025'), 'bad-date', 3, 7],
  ['a date that may be two days', header('title: Clock', 'date: 09/02/2025'), 'bad-date', 3, 7],
  ['a moment without its zone', header('title: Clock', 'date: 2025-02-09T18:30'), 'bad-date', 3, 7],
  ['a missing date', header('title: Clock'), 'no-date', 1, 1],
  ['an update before the date', article('updated: 2025-02-08'), 'updated-before-date', 4, 1],
  ['a number for a title', header('title: 1984', 'date: 2025-02-09'), 'bad-value', 2, 8],
  ['a number among the tags', article('tags: [Harbour, 2022]'), 'bad-value', 4, 17],
  ['a yes for a draft', article('draft: yes'), 'bad-value', 4, 8],
  ['a slug that is no address', article('slug: The Clock!'), 'bad-value', 4, 7],
  ['a language that is no code', article('lang: english please'), 'bad-value', 4, 7],
  ['a source that is no address', article('source: www.example.org/clock'), 'bad-value', 4, 9],
  ['a source that runs', article('source: javascript:alert(1)'), 'bad-value', 4, 9],
  ['an empty body', '---\ntitle: Clock\ndate: 2025-02-09\n---\n', 'empty-body', 4, 4],
  ['an empty file', '', 'empty-file', 1, 1],
  ['no header', 'The clock stopped.\n', 'no-header', 1, 1],
  ['a header line with an impossible day', 'date 2025-02-30\n\nNoon.\n', 'bad-date', 1, 6],
  ['a header line in other words', 'Date: 9 February 2025\n\nNoon.\n', 'no-header', 1, 1],
  ['front matter after an empty line', `\n${article()}`, 'no-header', 2, 1],
  ['front matter between four hyphens', article().replaceAll('---', '----'), 'no-header', 1, 1],
  ['front matter that is never closed', '---\ntitle: Clock\ndate: 2025-02-09\n\nNoon.\n', 'open-front-matter', 1, 1],
  ['a colon in a value', header('title: Clock: stopped', 'date: 2025-02-09'), 'bad-yaml', 2, 8],
  ['a quotation mark that is never closed', header('title: "Clock', 'date: 2025-02-09'), 'bad-yaml', 4, 1],
  ['a tab', article('tags:\n\t- Harbour'), 'bad-yaml', 5, 1],
  ['a key twice', article('title: Tower'), 'bad-yaml', 4, 1],
  ['references that multiply', header('title: Clock', 'date: 2025-02-09', ...[...'abcdef'].map((key, at) => `${key}: &${key} [${Array(10).fill(at === 0 ? 'x' : `*${'abcdef'[at - 1]}`).join(', ')}]`)), 'bad-yaml', 2, 1],
  ['bytes that are not UTF-8', new Uint8Array([...Buffer.from('date 2025-02-09\n\nCaf'), 0xe9, 0x20]), 'not-utf8', 3, 4],
  ['UTF-16', Buffer.from('\ufeffdate 2025-02-09\n\nNoon.', 'utf16le'), 'not-utf8', 1, 1],
  ['UTF-16 without its mark', Buffer.from('date 2025-02-09\n\nNoon.', 'utf16le'), 'not-utf8', 1, 1],
  ['a control character', article('', 'The clo\u0007ck stopped.'), 'control-character', 6, 8],
  ['a bidirectional override', article('', 'The \u202eclock stopped.'), 'control-character', 6, 5],
  ['an override as an escape', header('title: "\\u202eClock"', 'date: 2025-02-09'), 'control-character', 2, 8],
  ['a missing picture', article('image: ./gone.jpg\nimageAlt: A clock'), 'missing-picture', 4, 1],
  ['a picture that is none', article('image: ./text.jpg\nimageAlt: A clock'), 'not-a-picture', 4, 1],
  ['a picture outside', article('', '![A clock](../../clock.jpg)\n\nNoon.'), 'outside-content', 6, 1],
  ['a picture on another host', article('image: https://example.org/clock.jpg\nimageAlt: A clock'), 'remote-picture', 4, 1],
  ['a picture without words', article('image: ./there.jpg'), 'no-image-alt', 4, 1],
  ['a missing recording', article('audio: ./gone.mp3'), 'missing-recording', 4, 1],
  ['a link to nothing', article('', 'See [the tower](/articles/tower/).'), 'dead-link', 6, 5],
  ['a link to no file', article('', 'See [the tower](tower.md).'), 'dead-link', 6, 5],
  ['a name of which no address can be made', article('slug: "!"'), 'bad-value', 4, 7],
  ['more bytes than an article has', article('', 'Noon. '.repeat(900_000)), 'too-large', 1, 1],
  ['more lines than an article has', article('', 'Noon.\n'.repeat(200_001)), 'too-large', 1, 1],
];
