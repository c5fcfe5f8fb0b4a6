/** An article's header in either of its two forms: front matter, or a header line. */
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { isCalendarDay } from './calendarDay.ts';
import { frontMatter, KEYS, MENDS, type FrontMatter, type FrontMatterKey } from './frontMatter.ts';
import type { Report } from './report.ts';

export interface Header {
  fields: FrontMatter;
  /** Where a key stands in the source, as a UTF-16 offset; the header's start where it is not written. */
  offsetOf(key: FrontMatterKey): number;
  /** The source with a header line blanked out, every other character where it was. */
  source: string;
  /** Where the header ends, as a UTF-16 offset. */
  end: number;
}

const FENCE = /^---[ \t]*(?:\n|$)/;
const CLOSING_FENCE = /^---[ \t]*$/m;
/** `date YYYY-MM-DD` as the first line with text; what follows on that line is the disclosure. */
const HEADER_LINE = /^(\s*date[ \t]+)(\S+)[ \t]*([^\n]*)/;

/** Reads the header of a source; null where there is none that can be used (the report says why). */
export function readHeader(source: string, report: Report): Header | null {
  if (FENCE.test(source)) return readFrontMatter(source, report);
  const line = HEADER_LINE.exec(source);
  if (line) return readHeaderLine(source, line, report);
  report.fault(
    'no-header',
    source.length - source.trimStart().length,
    'The file has neither front matter nor a header line.',
    'Begin it with a line such as "date 2025-02-09", or with front matter between two lines of three hyphens.',
  );
  return null;
}

function readHeaderLine(source: string, line: RegExpExecArray, report: Report): Header | null {
  const [whole, lead, date, disclosure] = line as unknown as [string, string, string, string];
  if (!isCalendarDay(date)) {
    report.fault('bad-date', lead.length, impossibleDay(date), 'Write the publication day as YYYY-MM-DD, such as "date 2025-02-09".');
    return null;
  }
  const said = disclosure.trim();
  const fields = frontMatter.parse({ date, ...(said === '' ? {} : { disclosure: said }) });
  const blank = whole.replace(/[^\n]/g, ' ');
  return { fields, offsetOf: () => lead.length, source: blank + source.slice(whole.length), end: whole.length };
}

function readFrontMatter(source: string, report: Report): Header | null {
  const start = source.indexOf('\n') + 1;
  const closing = start === 0 ? null : CLOSING_FENCE.exec(source.slice(start));
  if (!closing) {
    report.fault('open-front-matter', 0, 'The front matter is never closed.', 'End it with a line of three hyphens: ---');
    return null;
  }
  const document = parseDocument(source.slice(start, start + closing.index), {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: true,
  });
  for (const error of document.errors) {
    report.fault('bad-yaml', start + error.pos[0], `The front matter cannot be read: ${plain(error.message)}`, 'Put text that holds a colon, a quotation mark or a # into quotation marks.');
  }
  if (document.errors.length > 0) return null;
  const fields = checkFields(document, start, report);
  const end = start + closing.index + closing[0].length;
  return fields && { fields, offsetOf: (key) => keyOffset(document, key, start), source, end };
}

function checkFields(document: Document.Parsed, start: number, report: Report): FrontMatter | null {
  if (!isMap(document.contents)) {
    report.fault('no-date', 0, 'The front matter has no keys.', MENDS.date);
    return null;
  }
  const result = frontMatter.safeParse(plainValues(document, report, start));
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, document, start, report);
  return null;
}

/** The document's values; none, with a fault, where an alias leads nowhere or too many are nested. */
function plainValues(document: Document.Parsed, report: Report, start: number): unknown {
  try {
    return document.toJS();
  } catch {
    report.fault('bad-yaml', start, 'The front matter refers to parts of itself in a way that cannot be read.', 'Write each value out.');
    return {};
  }
}

function reportIssue(issue: z.core.$ZodIssue, document: Document.Parsed, start: number, report: Report): void {
  const key = issue.path[0] as FrontMatterKey | undefined;
  if (issue.code === 'unrecognized_keys' && key === undefined) {
    for (const name of issue.keys) {
      const near = KEYS.find((known) => isNear(known, name));
      const mend = near ? `Write ${near}: instead.` : `The keys are ${KEYS.join(', ')}.`;
      report.fault('unknown-key', keyOffset(document, name, start), `"${name}" is not a key of front matter.`, mend);
    }
    return;
  }
  if (key === undefined) return;
  if (!document.has(key)) {
    report.fault('no-date', 0, 'The article has no publication date.', MENDS.date);
    return;
  }
  const value = document.get(key);
  const message =
    (key === 'date' || key === 'updated') && typeof value === 'string' ? impossibleDay(value) : `The value of ${key} is not what it should be.`;
  report.fault(key === 'date' ? 'bad-date' : 'bad-value', valueOffset(document, issue.path, start), message, MENDS[key]);
}

/** Why `value` is not a calendar day, in a sentence. */
function impossibleDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (!year || Number(month) < 1 || Number(month) > 12) return `"${value}" is not a calendar day.`;
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  const name = first.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `There is no day ${Number(day)} of ${name} ${year}: ${name} ${year} has ${days} days.`;
}

function keyOffset(document: Document.Parsed, key: string, start: number): number {
  if (!isMap(document.contents)) return 0;
  const pair = document.contents.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  const range = pair && isScalar(pair.key) ? pair.key.range : null;
  return range ? start + range[0] : 0;
}

function valueOffset(document: Document.Parsed, path: readonly PropertyKey[], start: number): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return start + node.range[0];
  }
  return keyOffset(document, String(path[0]), start);
}

/** The first sentence of a YAML error, without its position (the fault has one). */
function plain(message: string): string {
  const first = message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** Whether two keys differ by case or by one letter added, dropped, changed or swapped. */
function isNear(known: string, written: string): boolean {
  const a = known.toLowerCase();
  const b = written.toLowerCase();
  if (a === b || a === `${b}s` || b === `${a}s`) return true;
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  const swapped = middleA.length === 2 && middleB === middleA[1]! + middleA[0]!;
  return swapped || Math.max(middleA.length, middleB.length) <= 1;
}
