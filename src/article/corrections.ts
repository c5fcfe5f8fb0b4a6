/** What an editor set in front matter wins over what was read from the prose. */
import type { IsoDate, Quote, Speaker, TimelineEntry } from './article.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Header } from './header.ts';
import type { Prose } from './prose.ts';
import type { Report } from './report.ts';
import { slugify } from './slug.ts';
import { intervalOf } from './writtenInterval.ts';

export interface Listed {
  timeline: TimelineEntry[];
  quotes: Quote[];
}

/** The entries with the editor's corrections made; a correction that fits nothing is a warning. */
export function correct(read: Listed, header: Header, prose: Prose, published: IsoDate, report: Report): Listed {
  const { timeline = [], hide = [], speakers = {} } = header.fields;
  const shown = hideListed(read, hide, () => header.offsetOf('hide'), report);
  return {
    timeline: addEntries(shown.timeline, timeline, prose, published),
    quotes: nameSpeakers(shown.quotes, speakers, prose, (opening) => header.offsetOf('speakers', opening), report),
  };
}

function hideListed(read: Listed, hide: readonly string[], offset: () => number, report: Report): Listed {
  let { timeline, quotes } = read;
  for (const words of hide) {
    const wanted = plain(words);
    const entries = timeline.filter((entry) => (entry.words === null ? '' : plainOf(entry.words)) !== wanted);
    const others = quotes.filter((quote) => !plainOf(quote).startsWith(wanted));
    if (entries.length === timeline.length && others.length === quotes.length) {
      report.warning('nothing-to-hide', offset(), `Nothing listed reads "${words}".`, 'Copy the words of the date, or the opening words of the quotation.');
    }
    timeline = entries;
    quotes = others;
  }
  return { timeline, quotes };
}

function addEntries(
  read: readonly TimelineEntry[],
  given: NonNullable<FrontMatter['timeline']>,
  prose: Prose,
  published: IsoDate,
): TimelineEntry[] {
  let entries = [...read];
  for (const { date, text } of given) {
    const interval = intervalOf(date)!;
    const place = findWords(prose, text) ?? read.find((entry) => entry.from === interval.from && entry.to === interval.to) ?? { start: 0, end: 0 };
    entries = entries.filter((entry) => !(place.start < entry.end && entry.start < place.end && plain(text).includes(plainOf(entry))));
    entries.push({ start: place.start, end: place.end, text, ...interval, planned: interval.from > published, certainty: 'said', rule: 'editor', words: null });
  }
  return entries.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || a.start - b.start);
}

function nameSpeakers(quotes: readonly Quote[], speakers: Record<string, string>, prose: Prose, offset: (opening: string) => number, report: Report): Quote[] {
  let named = [...quotes];
  for (const [opening, name] of Object.entries(speakers)) {
    if (slugify(name) === '') {
      report.warning('no-name', offset(opening), `"${name}" is nobody's name.`, 'Write the full name of who said it.');
      continue;
    }
    const wanted = plain(opening);
    const fits = (quote: Quote): boolean => plainOf(quote).startsWith(wanted);
    if (!named.some(fits)) {
      report.warning('no-such-quotation', offset(opening), `No quotation begins "${opening}".`, 'Copy its opening words from the article.');
    }
    named = named.map((quote) => (fits(quote) ? { ...quote, speaker: editorsSpeaker(name, quote, prose), cue: null, rule: 'editor' } : quote));
  }
  return named;
}

/** The speaker whom an editor named, tied to the nearest mention before the quotation or after it. */
function editorsSpeaker(name: string, quote: Quote, prose: Prose): Speaker {
  for (const mention of [name, name.split(' ').at(-1)!]) {
    const before = prose.text.lastIndexOf(mention, quote.start);
    const start = before === -1 ? prose.text.indexOf(mention, quote.end) : before;
    if (start !== -1) return { name, mention, start, end: start + mention.length, kind: 'person' };
  }
  return { name, mention: name, start: quote.start, end: quote.start, kind: 'person' };
}

function findWords(prose: Prose, words: string): { start: number; end: number } | null {
  const sought = plain(words);
  const found = prose.sentences.find((sentence) => plainOf(sentence, prose.text.slice(sentence.start, sentence.end)).includes(sought));
  return found ? { start: found.start, end: found.end } : null;
}

/** The plain words of entries and sentences, made once: each correction is held against all of them. */
const known = new WeakMap<object, string>();

function plainOf(one: { text: string }): string;
function plainOf(one: object, text: string): string;
function plainOf(one: { text?: string }, text = one.text!): string {
  const made = known.get(one) ?? plain(text);
  known.set(one, made);
  return made;
}

/** Words without what typing changes: marks, white space, capitals, a last stop. */
function plain(words: string): string {
  return words
    .replace(/[“”«»"]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,…]+$/, '')
    .toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
