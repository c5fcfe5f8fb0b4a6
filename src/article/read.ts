/** One file in, one typed article or its faults out. */
import type { Article, Span } from './article.ts';
import { parseMarkdown, toSafeTree } from './body.ts';
import { correct } from './corrections.ts';
import { chooseEvents } from './dates/chooseEvents.ts';
import { readDates } from './dates/readDates.ts';
import { decode } from './decode.ts';
import { readFacts } from './facts.ts';
import { placeOf, type Fault } from './fault.ts';
import { readHeader, type Header } from './header.ts';
import { levelHeadings, takeHeading } from './headings.ts';
import { toBodyPieces } from './html.ts';
import { markReading, sentenceNumber } from './marks.ts';
import { checkNesting } from './nesting.ts';
import { readPeople, type KnownPerson } from './people/readPeople.ts';
import { readProse, type Prose } from './prose.ts';
import { readOccasion } from './quotes/occasion.ts';
import { pairQuotationMarks } from './quotes/quotationMarks.ts';
import { readQuotes } from './quotes/readQuotes.ts';
import { resolveReferences, type InternalLink, type ReferenceContext } from './references.ts';
import { startReport } from './report.ts';

export interface ReadOptions {
  /** People whom the publisher knows by full name. */
  people?: readonly KnownPerson[];
  /** Whether a file exists below the content folder; every file does where this is left out. */
  hasFile?: (path: string) => boolean;
}

/** A link to another page of the site and where it stands in the file, counted from 1. */
export interface PlacedLink {
  target: string;
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
  if (!header || !checkNesting(header.source, header.end, report)) return { article: null, faults: report.faults, links: [] };
  const hasFile = options.hasFile ?? (() => true);
  const { article, links } = readBody(header, options.people ?? [], { file, source, hasFile, report });
  return { article, faults: report.faults, links: links.map(({ target, offset }) => ({ target, ...placeOf(source, offset) })) };
}

function readBody(header: Header, known: readonly KnownPerson[], context: ReferenceContext): { article: Article | null; links: InternalLink[] } {
  const opened = takeHeading(toSafeTree(parseMarkdown(header.source)), header.fields.title);
  const { tree, links } = resolveReferences(levelHeadings(opened.tree), context);
  const prose = readProse(tree);
  if (prose.text === '') {
    context.report.fault('empty-body', header.source.trimEnd().length, 'The article has no text.', 'Write at least one paragraph below the header.');
    return { article: null, links };
  }
  const facts = readFacts(header, opened.heading, prose, context);
  const quoted = pairQuotationMarks(prose);
  const people = readPeople(prose, known);
  const dates = readDates(prose, facts.date);
  const read = {
    timeline: chooseEvents(prose, dates, { published: facts.date, quoted }),
    quotes: readQuotes(prose, quoted, people),
  };
  const { timeline, quotes } = correct(read, header, prose, facts.date, context.report);
  const body = toBodyPieces(markReading(tree, prose, timeline, quotes));
  const listed = { timeline: timeline.map((entry) => inSentence(prose, entry)), quotes: quotes.map((quote) => ({ ...inSentence(prose, quote), occasion: readOccasion(prose, quote.cue) })) };
  return { article: { ...facts, people: people.people, ...listed, text: prose.text, dates, body }, links };
}

/** An entry with the number of its sentence. */
function inSentence<E extends Span>(prose: Prose, entry: E): E & { sentence: number | null } {
  return { ...entry, sentence: entry.start === entry.end ? null : sentenceNumber(prose, entry.start) };
}
