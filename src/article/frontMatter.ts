/** The keys of front matter, and what an editor may write there. */
import { z } from 'zod';
import { isoDate } from './article.ts';
import { fits } from './slug.ts';
import { intervalOf } from './writtenInterval.ts';

const text = z.string().trim().min(1);
const oneOrMore = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text));

/** A moment by RFC 3339, such as `2025-02-09T18:30:00Z`; its day is the one that the editor wrote. */
const moment = z.iso.datetime({ offset: true });

export const timelineItem = z.strictObject({ date: z.string().refine((written) => intervalOf(written) !== null), text });

export const frontMatter = z.strictObject({
  /** The headline; derived from the first sentence when missing. */
  title: text.optional(),
  /** The publication date: a day, or a moment with its offset. */
  date: z.union([isoDate, moment]),
  /** The day of the last change that readers should know of. */
  updated: z.union([isoDate, moment]).optional(),
  /** One sentence under the headline; derived from the first paragraph when missing. */
  summary: text.optional(),
  author: oneOrMore.optional(),
  tags: oneOrMore.optional(),
  /** A picture file, relative to the article. */
  image: text.optional(),
  imageAlt: text.optional(),
  /** A recording of the article, relative to it. */
  audio: text.optional(),
  /** A sentence that readers must be shown about how the page was made. */
  disclosure: text.optional(),
  /** Where the article was first published. */
  source: z.url({ protocol: /^https?$/, hostname: z.regexes.hostname }).optional(),
  /** The language of the article, by BCP 47. */
  lang: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/).optional(),
  /** The article's address; made of the file's name when missing. */
  slug: z.string().normalize('NFC').regex(/^[\p{Ll}\p{Lo}\p{N}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{N}\p{M}]+)*$/u).refine(fits).optional(),
  /** A draft is shown by the dev server only. */
  draft: z.boolean().optional(),
  /** Entries that belong on the timeline, whatever was read. */
  timeline: z.array(timelineItem).optional(),
  /** Words of date expressions or quotations that must not be listed. */
  hide: oneOrMore.optional(),
  /** Who said it, by a quotation's opening words. */
  speakers: z.record(z.string(), text).optional(),
});
export type FrontMatter = z.output<typeof frontMatter>;
export type FrontMatterKey = keyof FrontMatter;

export const KEYS = Object.keys(frontMatter.shape) as FrontMatterKey[];

/** What each key wants, as the end of a sentence. */
export const WANTED: Record<FrontMatterKey, string> = {
  title: 'text',
  date: 'a calendar day',
  updated: 'a calendar day',
  summary: 'text',
  author: 'a name or a list of names',
  tags: 'a topic or a list of topics',
  image: 'the file of a picture',
  imageAlt: 'text',
  audio: 'the file of a recording',
  disclosure: 'text',
  source: 'a web address',
  lang: 'a language code',
  slug: 'a short name of lower-case words joined by hyphens',
  draft: 'true or false',
  timeline: 'a list of entries',
  hide: 'a list of words',
  speakers: 'opening words and names',
};

/** What to write for each key, as the second half of a fault's message. */
export const MENDS: Record<FrontMatterKey, string> = {
  title: 'Write the headline as text, in quotation marks if it holds a colon: title: "Bridge: open at last".',
  date: 'Write the publication day as YYYY-MM-DD, such as date: 2025-02-09, or a moment such as 2025-02-09T18:30:00Z.',
  updated: 'Write the day of the change as YYYY-MM-DD, such as updated: 2025-02-10.',
  summary: 'Write one sentence of text, in quotation marks if it holds a colon.',
  author: 'Write a name, or a list of names: author: [Dana Reyes, Lee Okoro].',
  tags: 'Write a list of topics: tags: [Bridge, City council].',
  image: 'Write the file of a picture beside the article: image: ./bridge.jpg.',
  imageAlt: 'Say in words what the picture shows: imageAlt: The bridge at dusk.',
  audio: 'Write the file of a recording beside the article: audio: ./bridge.mp3.',
  disclosure: 'Write one sentence of text, in quotation marks if it holds a colon.',
  source: 'Write a whole web address: source: https://example.org/original.',
  lang: 'Write a language code, such as lang: en.',
  slug: 'Write lower-case words joined by hyphens: slug: bridge-reopens.',
  draft: 'Write draft: true or draft: false.',
  timeline: 'Write a list of entries, each with a date (YYYY-MM-DD, YYYY-MM, YYYY or FROM/TO) and a text.',
  hide: 'Write a list of the words that must not be listed: hide: ["2022"].',
  speakers: 'Write a quotation\'s opening words and who said it: speakers: { "It will open on time": Anna Bell }.',
};

/** Keys as other programs call them. */
export const OTHER_NAMES = new Map<string, FrontMatterKey>(Object.entries({
  headline: 'title',
  heading: 'title',
  published: 'date',
  publishdate: 'date',
  pubdate: 'date',
  day: 'date',
  modified: 'updated',
  lastmod: 'updated',
  description: 'summary',
  subtitle: 'summary',
  excerpt: 'summary',
  standfirst: 'summary',
  byline: 'author',
  by: 'author',
  writer: 'author',
  topic: 'tags',
  topics: 'tags',
  keywords: 'tags',
  categories: 'tags',
  category: 'tags',
  picture: 'image',
  photo: 'image',
  cover: 'image',
  alt: 'imageAlt',
  imagealttext: 'imageAlt',
  recording: 'audio',
  language: 'lang',
  permalink: 'slug',
  original: 'source',
  url: 'source',
  events: 'timeline',
  quotes: 'speakers',
  speaker: 'speakers',
}));
