/** An article's header in either of its two forms: front matter, or a header line. */
import { isMap, isScalar } from 'yaml';
import { isCalendarDay } from './calendarDay.ts';
import { frontMatter, KEYS, MENDS, type FrontMatter, type FrontMatterKey } from './frontMatter.ts';
import { meantKey, offsetOf, reportUnknownKey, reportValue, type Parsed } from './headerFaults.ts';
import type { Report } from './report.ts';
import { impossibleDay, writtenDay } from './writtenDay.ts';
import { readYaml } from './yaml.ts';

/** What a header says; without its date, which alone is required, where that cannot be used. */
export type HeaderFields = Partial<FrontMatter>;

export interface Header<Fields extends HeaderFields = FrontMatter> {
  fields: Fields;
  /** Where a key, or a part of its value, stands in the source as a UTF-16 offset; the header's start where it is not written. */
  offsetOf(key: FrontMatterKey, ...within: (string | number)[]): number;
  /** Keys that an editor wrote or meant: what is wrong with one is told, so that none of them is missing. */
  meant: ReadonlySet<FrontMatterKey>;
  /** The source with a header line blanked out, every other character where it was. */
  source: string;
  /** Where the header ends, as a UTF-16 offset. */
  end: number;
}

const FENCE = /^---[ \t]*(?:\n|$)/;
const CLOSING_FENCE = /^---[ \t]*$/m;
/** `date YYYY-MM-DD` as the first line with text; what follows on that line is the disclosure. */
const HEADER_LINE = /^(\s*date[ \t]+)(\S+)[ \t]*([^\n]*)/;

/** What almost is a header, and what is wrong with it. */
const ALMOST: { pattern: RegExp; message: string; mend: string }[] = [
  { pattern: /^\s+---[ \t]*\n/, message: 'Front matter begins with the first letter of the file.', mend: 'Delete what stands before the three hyphens: empty lines, spaces.' },
  { pattern: /^(?:--|-{4,}|—+|–+|\*\*\*|___|===|\+\+\+|```\w*)[ \t]*\n[ \t]*["']?[\w-]+["']?[ \t]*[:=]/, message: 'Front matter begins with a line of three hyphens.', mend: 'Write --- on a line of its own before the first key, and again after the last one.' },
  { pattern: /^[\w-]+:[ \t]+\S[^\n]*\n(?:[\w-]+:|\s*---)/, message: 'A line of three hyphens is missing before the front matter.', mend: 'Write --- on a line of its own before the first key, and again after the last one.' },
];
/** A header line in another spelling. */
const OTHER_LINE = /^(\s*)(?:date|published|day)\b[ \t]*[:=]?[ \t]*([^\n]*)/i;

/**
 * Reads the header of a source. What cannot be used is left out of `fields`, and the report says why;
 * null where there is no telling where the body begins.
 */
export function readHeader(source: string, report: Report): Header<HeaderFields> | null {
  if (source.trim() === '') {
    report.fault('empty-file', 0, 'The file is empty.', 'Begin it with a line such as "date 2025-02-09", and write the article below.');
    return null;
  }
  if (FENCE.test(source)) return readFrontMatter(source, report);
  const line = HEADER_LINE.exec(source);
  if (line) return readHeaderLine(source, line, report);
  tellMissing(source, report);
  return { fields: {}, offsetOf: () => 0, meant: new Set(), source, end: 0 };
}

function tellMissing(source: string, report: Report): void {
  const at = source.length - source.trimStart().length;
  const almost = ALMOST.find(({ pattern }) => pattern.test(source));
  const [, lead, rest] = OTHER_LINE.exec(source) ?? [];
  const day = rest === undefined ? undefined : (writtenDay(rest.trim()) ?? writtenDay(rest.trim().split(/\s/)[0]!));
  if (almost) report.fault('no-header', at, almost.message, almost.mend);
  else if (lead !== undefined && day) report.fault('no-header', at, 'The first line almost is a header line.', `Write "date ${day}".`);
  else report.fault('no-header', at, 'The file has neither front matter nor a header line.', 'Begin it with a line such as "date 2025-02-09", or with front matter between two lines of three hyphens.');
}

function readHeaderLine(source: string, line: RegExpExecArray, report: Report): Header<HeaderFields> {
  const [whole, lead, date, disclosure] = line as unknown as [string, string, string, string];
  const said = disclosure.trim();
  const isDay = isCalendarDay(date);
  if (!isDay) {
    const day = writtenDay(`${date} ${said}`) ?? writtenDay(date);
    report.fault('bad-date', lead.length, impossibleDay(date), day ? `Write "date ${day}".` : 'Write the publication day as YYYY-MM-DD, such as "date 2025-02-09".');
  }
  const fields = isDay ? frontMatter.parse({ date, ...(said === '' ? {} : { disclosure: said }) }) : {};
  const blank = whole.replace(/[^\n]/g, ' ');
  return { fields, offsetOf: () => lead.length, meant: new Set(), source: blank + source.slice(whole.length), end: whole.length };
}

function readFrontMatter(source: string, report: Report): Header<HeaderFields> | null {
  const start = source.indexOf('\n') + 1;
  const closing = start === 0 ? null : CLOSING_FENCE.exec(source.slice(start));
  if (!closing) {
    report.fault('open-front-matter', 0, 'The front matter that begins here is never closed.', 'End it with a line of three hyphens: ---');
    return null;
  }
  const end = start + closing.index + closing[0].length;
  const document = readYaml(source, start, start + closing.index, report);
  if (!document) return { fields: {}, offsetOf: () => 0, meant: new Set(KEYS), source, end };
  const parsed = { document, start };
  return { ...readFields(parsed, report), offsetOf: (key, ...within) => offsetOf([key, ...within], parsed), source, end };
}

/** The keys whose values can be used; what is wrong with the others is told. */
function readFields(parsed: Parsed, report: Report): Pick<Header<HeaderFields>, 'fields' | 'meant'> {
  const { contents } = parsed.document;
  if (!isMap(contents)) {
    report.fault('no-date', 0, 'The front matter has no keys.', MENDS.date);
    return { fields: {}, meant: new Set() };
  }
  const values = parsed.document.toJS() as Record<string, unknown>;
  const written = contents.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key)));
  const unknown = written.filter((name) => !KEYS.includes(name as FrontMatterKey));
  for (const name of unknown) reportUnknownKey(name, parsed, report);
  const meant = new Set(written.flatMap((name) => meantKey(name) ?? []));
  if (!meant.has('date')) report.fault('no-date', 0, 'The article has no publication date.', MENDS.date);
  const fields: Record<string, unknown> = {};
  for (const key of KEYS.filter((known) => written.includes(known))) {
    const result = frontMatter.shape[key].safeParse(values[key]);
    if (result.success) fields[key] = result.data;
    else for (const issue of result.error.issues) reportValue(key, issue, parsed, report);
  }
  return { fields: fields as HeaderFields, meant };
}
