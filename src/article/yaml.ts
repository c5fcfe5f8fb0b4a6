/** YAML as editors write it, and what to tell them where it cannot be read. */
import { isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { forbiddenIn } from './characters.ts';
import type { Report } from './report.ts';

/** The longest front matter or people file that is read, in UTF-16 units. */
const MOST = 200_000;

/** The commonest slips, by what the YAML library calls them: what is wrong, and what to write instead. */
const SLIPS: { code: RegExp; words?: RegExp; message: string; mend: string }[] = [
  { code: /DUPLICATE_KEY/, message: 'This key stands here for the second time.', mend: 'Keep one of the two lines.' },
  { code: /TAB_AS_INDENT/, message: 'The line is indented with a tab.', mend: 'Indent it with spaces.' },
  { code: /./, words: /closing ["']?|Missing closing/, message: 'A quotation mark is opened and never closed.', mend: 'Close it at the end of its value, with the same mark.' },
  { code: /./, words: /flow (?:sequence|map|collection)/i, message: 'A bracket is opened and never closed, or a comma is missing.', mend: 'Write lists as [one, two] and pairs as { name: value }.' },
  { code: /BAD_ALIAS|BAD_SCALAR_START/, message: 'The value begins with a sign that YAML keeps for itself.', mend: 'Put it into quotation marks.' },
  { code: /MISSING_CHAR|MULTILINE_IMPLICIT_KEY|UNEXPECTED_TOKEN|BAD_INDENT/, message: 'The line is no key with a value.', mend: 'Write a key, a colon and a space before each value, such as title: The bridge reopens, and indent nothing but lists.' },
];

/** `key: value: more`, which YAML takes for a key within a key. */
const INNER_COLON = /^([\w-]+):[ \t]+(\S.*:(?:[ \t].*)?)$/;

/**
 * Parses YAML that stands at an offset of a source; null, with faults, where it cannot be read. A
 * document that is returned can be turned into plain values.
 */
export function readYaml(source: string, start: number, end: number, report: Report): Document.Parsed | null {
  const text = source.slice(start, end);
  if (text.length > MOST) {
    report.fault('too-large', start, `Here stand ${text.length.toLocaleString('en')} characters of YAML: ${MOST.toLocaleString('en')} are read at most.`, 'Write less, or make several articles of it.');
    return null;
  }
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    tellErrors(document.errors, source, start, report);
    if (document.errors.length > 0) return null;
    // Aliases are followed here: to nothing, in circles, or too many times.
    document.toJS();
  } catch (error) {
    if (error instanceof RangeError) report.fault('nested-too-deep', start, 'Something stands too many levels deep here.', 'Take some of the levels away.');
    else report.fault('bad-yaml', start, 'Here stand references (& and *) that lead nowhere, or to too much.', 'Write each value out.');
    return null;
  }
  if (text.includes('\\')) tellForbidden(document, start, report);
  return document;
}

/** Tells of each line once: what is wrong in it first makes the parser stumble over the rest. */
function tellErrors(errors: readonly YAMLError[], source: string, start: number, report: Report): void {
  const told = new Set<number>();
  for (const error of errors) {
    const { line } = report.placeOf(start + error.pos[0]);
    if (!told.has(line)) tellError(error, source, start, report);
    told.add(line);
  }
}

function tellError(error: YAMLError, source: string, start: number, report: Report): void {
  const at = start + error.pos[0];
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = source.indexOf('\n', at);
  const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd);
  const [, key, value] = INNER_COLON.exec(line) ?? [];
  if (key !== undefined && error.code !== 'DUPLICATE_KEY' && !/^["'[{|>]/.test(value!)) {
    report.fault('bad-yaml', at, `The value of ${key} holds a colon.`, `Put it into quotation marks: ${key}: ${JSON.stringify(value)}.`);
    return;
  }
  const slip = SLIPS.find(({ code, words }) => code.test(error.code) && (words?.test(error.message) ?? true));
  report.fault('bad-yaml', at, slip?.message ?? 'The line cannot be read.', slip?.mend ?? 'Put text that holds a colon, a quotation mark or a # into quotation marks.');
}

/** A character that must not stand in a file must not be written as an escape either. */
function tellForbidden(document: Document.Parsed, start: number, report: Report): void {
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const [first] = forbiddenIn(node.value);
      if (first) report.fault('control-character', start + (node.range?.[0] ?? 0), `The invisible character ${first.name} stands here.`, 'Take its escape away.');
    },
  });
}
