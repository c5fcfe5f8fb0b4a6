/** One file in, one typed article or its faults out. */
import type { Article, IsoDate, Span } from './article.ts';
import { parseMarkdown, toSafeTree } from './body.ts';
import { correct } from './corrections.ts';
import { chooseEvents } from './dates/chooseEvents.ts';
import { readDates } from './dates/readDates.ts';
import { decode } from './decode.ts';
import { dropWrittenCharacters } from './entities.ts';
import { readFacts } from './facts.ts';
import { tameExcess } from './excess/tame.ts';
import type { Fault } from './fault.ts';
import { readHeader, type Header, type HeaderFields } from './header.ts';
import { levelHeadings, takeHeading } from './headings.ts';
import { toBodyPieces } from './html.ts';
import { markReading, sentenceNumber } from './marks.ts';
import { readPeople, type KnownPerson } from './people/readPeople.ts';
import { readProse, type Prose } from './prose.ts';
import { readOccasion } from './quotes/occasion.ts';
import { pairQuotationMarks } from './quotes/quotationMarks.ts';
import { readQuotes } from './quotes/readQuotes.ts';
import { resolveReferences, type InternalLink, type ReferenceContext } from './references.ts';
import { startReport, type Report } from './report.ts';

export interface ReadOptions {
  /** People whom the publisher knows by full name. */
  people?: readonly KnownPerson[];
  /** Whether a file exists below the content folder; every file does where this is left out. */
  hasFile?: (path: string) => boolean;
  /** Whether such a file holds a picture; every one does where this is left out. */
  holdsPicture?: (path: string) => boolean;
}

/** A link to another page of the site and where it stands in the file, counted from 1. */
export interface PlacedLink {
  target: string;
  /** The address as it stands in the file. */
  written: string;
  /** Whether it is an editor's own Markdown, not a piece of pasted HTML. */
  isMarkdown: boolean;
  line: number;
  column: number;
}

export interface Reading {
  /** What could be read, even where a fault forbids to publish it; null where nothing could. */
  article: Article | null;
  faults: Fault[];
  links: PlacedLink[];
}

/**
 * Reads one article. `file` is its path below the content folder, as faults name it. Nothing that a
 * file can hold makes this throw.
 */
export function readArticle(file: string, bytes: Uint8Array, options: ReadOptions = {}): Reading {
  const { text: source, faults } = decode(file, bytes);
  if (source === null) return { article: null, faults, links: [] };
  const report = startReport(file, source);
  report.faults.push(...faults);
  const header = readHeader(source, report);
  if (!header) return { article: null, faults: report.faults, links: [] };
  const tamed = { ...header, source: tameExcess(header.source, header.end, report) };
  const { hasFile = () => true, holdsPicture = () => true } = options;
  const { article, links } = readBody(tamed, options.people ?? [], { file, source, hasFile, holdsPicture, report });
  return { article, faults: report.faults, links: links.map(({ offset, ...link }) => ({ ...link, ...report.placeOf(offset) })) };
}

function readBody(header: Header<HeaderFields>, known: readonly KnownPerson[], context: ReferenceContext): { article: Article | null; links: InternalLink[] } {
  const clean = dropWrittenCharacters(toSafeTree(parseMarkdown(header.source, header.end), context.report), context);
  const opened = takeHeading(clean, header.fields.title);
  const { tree, links, fragments } = resolveReferences(levelHeadings(opened.tree), context);
  const prose = readProse(tree);
  if (prose.text === '') {
    context.report.fault('empty-body', header.source.trimEnd().length, 'The article has no text.', 'Write at least one paragraph below the header.');
    return { article: null, links };
  }
  if (!hasDate(header)) {
    // What its other keys say can be wrong, too; how it would be listed is no matter yet.
    const report = { ...context.report, warning: () => undefined };
    readFacts({ ...header, fields: { ...header.fields, date: NO_DAY } }, opened.heading, prose, { ...context, report });
    return { article: null, links };
  }
  const facts = readFacts(header, opened.heading, prose, context);
  const quoted = pairQuotationMarks(prose);
  const people = readPeople(prose, known);
  const told = { published: facts.date, updated: facts.updated, quoted };
  const dates = readDates(prose, told);
  const read = {
    timeline: chooseEvents(prose, dates, told),
    quotes: readQuotes(prose, quoted, people),
  };
  const { timeline, quotes } = correct(read, header, prose, facts.date, context.report);
  const body = toBodyPieces(markReading(tree, prose, timeline, quotes));
  checkFragments(fragments, body, timeline.length, quotes.length, context.report);
  const listed = { timeline: timeline.map((entry) => inSentence(prose, entry)), quotes: quotes.map((quote) => ({ ...inSentence(prose, quote), occasion: readOccasion(prose, quote.cue) })) };
  return { article: { ...facts, people: people.people, ...listed, text: prose.text, dates, body }, links };
}

/** Warns of links to a place that the article does not have: readers stay where they are. */
function checkFragments(fragments: readonly InternalLink[], body: Article['body'], events: number, quotes: number, report: Report): void {
  if (fragments.length === 0) return;
  const ids = new Set(body.flatMap((piece) => (typeof piece === 'string' ? [...piece.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]) : [])));
  for (const { target, written, offset } of fragments) {
    const id = target.slice(1);
    const [, kind, number] = /^([tq])(\d+)$/.exec(id) ?? [];
    if (!ids.has(id) && !(kind && Number(number) <= (kind === 't' ? events : quotes))) {
      report.warning('dead-fragment', offset, `Nothing in this article is called ${written}.`, 'Link to another article, or take the link away.');
    }
  }
}

/** Stands for a date that an article does not have: no other day of a header comes before it. */
const NO_DAY = '0001-01-01' as IsoDate;

function hasDate(header: Header<HeaderFields>): header is Header {
  return header.fields.date !== undefined;
}

/** An entry with the number of its sentence. */
function inSentence<E extends Span>(prose: Prose, entry: E): E & { sentence: number | null } {
  return { ...entry, sentence: entry.start === entry.end ? null : sentenceNumber(prose, entry.start) };
}
