/**
 * What an article is, once read: the single source of its TypeScript type, of its JSON and of the
 * JSON Schema that readers of the data use.
 */
import { z } from 'zod';
import { isCalendarDay } from './calendarDay.ts';

/** A calendar day, `YYYY-MM-DD`, in no time zone. */
export const isoDate = z
  .string()
  .refine(isCalendarDay, 'a calendar day, YYYY-MM-DD')
  .meta({ format: 'date' })
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDate>;

/** UTF-16 offsets into the article's `text`; `end` is exclusive. */
export const span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof span>;

/** The size of the calendar unit that a date expression names. */
export const precision = z.enum(['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'range']);
export type Precision = z.infer<typeof precision>;

/** How firmly the text gives a date: whole, by way of another date, or only about. */
export const certainty = z.enum(['said', 'worked out', 'approximate']);
export type Certainty = z.infer<typeof certainty>;

const interval = {
  /** First calendar day, inclusive. */
  from: isoDate,
  /** Last calendar day, inclusive. */
  to: isoDate,
  precision,
};

/** Words that name a time, and the calendar days they come down to. */
export const dateMention = span.extend({
  text: z.string(),
  ...interval,
  certainty,
  /** The rule that read it. */
  rule: z.string(),
});
export type DateMention = z.infer<typeof dateMention>;

/** A sentence that reports something, at a time that it states. `start` and `end` are the sentence's. */
export const timelineEntry = span.extend({
  text: z.string(),
  ...interval,
  /** True where the interval begins after the publication date. */
  planned: z.boolean(),
  certainty,
  rule: z.string(),
  /** The words that the date was read from; null where an editor gave it. */
  words: span.extend({ text: z.string() }).nullable(),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** Who said it: by full name, and the words in the text that say so. */
export const speaker = span.extend({
  name: z.string(),
  mention: z.string(),
  /** A person by name, a body ("the Sierra Club"), or somebody whom the text does not name ("a spokesman"). */
  kind: z.enum(['person', 'body', 'unnamed']),
});
export type Speaker = z.infer<typeof speaker>;

/** Words that the article gives verbatim. The span leaves the quotation marks out. */
export const quote = span.extend({
  text: z.string(),
  speaker: speaker.nullable(),
  /** The verb or phrase that ties the words to their speaker. */
  cue: span.extend({ text: z.string() }).nullable(),
  rule: z.string(),
});
export type Quote = z.infer<typeof quote>;

/** The number, from 1, of the sentence in which an entry begins; null where an editor's entry has no place in the text. */
const place = { sentence: z.int().min(1).nullable() };

/** An event and a quotation as the article lists them. */
export const listedEvent = timelineEntry.extend(place);
export type ListedEvent = z.infer<typeof listedEvent>;
export const listedQuote = quote.extend({
  ...place,
  /** To whom or on what occasion the words were said, as the text has it: "told the Harbour Gazette", "in a statement". */
  occasion: span.extend({ text: z.string() }).nullable(),
});
export type ListedQuote = z.infer<typeof listedQuote>;

/** One identity of an article: full name, role, other names in use. */
export const person = z.object({
  name: z.string(),
  /** The publisher's word for it, else the text's. */
  role: z.string().nullable(),
  /** As the text itself gives it. */
  roleGiven: z.string().nullable(),
  aliases: z.array(z.string()),
});
export type Person = z.infer<typeof person>;

/** A picture beside the article; `src` is its path below the content folder. */
export const picture = z.object({ src: z.string(), alt: z.string(), caption: z.string().nullable() });
export type Picture = z.infer<typeof picture>;

/**
 * The body as safe HTML, in pieces: HTML as it stands, pictures still to be resized, and the
 * addresses of links within the site, which only the site's own base path completes.
 */
export const bodyPiece = z.union([z.string(), z.object({ picture }), z.object({ link: z.string() })]);
export type BodyPiece = z.infer<typeof bodyPiece>;

/** What lists show of an article: no body, no text. */
export const articleFacts = z.object({
  slug: z.string(),
  /** The file, below the content folder. */
  file: z.string(),
  title: z.string(),
  /** The publication date. */
  date: isoDate,
  /** The publication moment as given, where the editor gave more than a day (RFC 3339). */
  moment: z.string().nullable(),
  updated: isoDate.nullable(),
  summary: z.string(),
  authors: z.array(z.string()),
  tags: z.array(z.string()),
  image: picture.nullable(),
  audio: z.string().nullable(),
  disclosure: z.string().nullable(),
  source: z.string().nullable(),
  lang: z.string(),
  draft: z.boolean(),
  words: z.int(),
  people: z.array(person),
  timeline: z.array(listedEvent),
  quotes: z.array(listedQuote),
});
export type ArticleFacts = z.infer<typeof articleFacts>;

/** Everything that is read out of one file. */
export const article = articleFacts.extend({
  /** The body's plain text, blocks separated by a blank line. */
  text: z.string(),
  dates: z.array(dateMention),
  body: z.array(bodyPiece),
});
export type Article = z.infer<typeof article>;
