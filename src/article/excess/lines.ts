/** Block quotations, lists, headings and the like: how deep one line opens them, and how many lines do. */
import { DEPTH, tooDeep, tooMany, type Excess } from './excess.ts';

/** How far a list item may be indented, in characters: each level takes two or more. */
const INDENT = 2 * DEPTH;

/** A sign that opens a line: a block quotation, a list item, a footnote. */
const OPENER = /[ \t]*(?:(>)|([-*+])(?=[ \t\n]|$)|\d{1,9}([.)])(?=[ \t\n]|$)|(\[)\^[^\]\s]{1,200}\]:)/dy;

/** What may open what is left of a line, and how many lines of an article may open so. */
const LINES: { name: string; most: number; pattern: RegExp }[] = [
  { name: 'headings', most: 5_000, pattern: /[ \t]{0,3}(#)/dy },
  { name: 'underlined headings', most: 1_000, pattern: /[ \t]{0,3}([=-])[=-]*[ \t]*(?=\n|$)/dy },
  { name: 'fences', most: 5_000, pattern: /[ \t]{0,3}([`~])[`~]{2}/dy },
];
const OPENED: Record<string, { name: string; most: number }> = {
  '>': { name: 'lines of block quotations', most: 3_000 },
  '-': { name: 'list items', most: 10_000 },
  '[': { name: 'footnotes', most: 1_000 },
};

/** Lines of a paragraph within a list or a block quotation that do not say so: each costs as much as all before it. */
const LAZY = { name: 'lines that go on with a list item or a block quotation', most: 1_000 };

/** The signs that open lines from `start` on and are one too many. */
export function linesInExcess(source: string, start: number): Excess[] {
  const found: Excess[] = [];
  const counts = new Map<string, number>();
  const count = (at: number, { name, most }: { name: string; most: number }): void => {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    if (number > most) found.push(tooMany(at, most, name));
  };
  let isWithin = false;
  for (let line = start; line < source.length; line = endOfLine(source, line) + 1) {
    const before = found.length;
    let at = line;
    let depth = 0;
    const seen = new Set<string>();
    for (let match = matchAt(OPENER, source, at); match; match = matchAt(OPENER, source, at)) {
      const sign = signOf(match);
      depth += 1;
      at = match.index + match[0].length;
      const kind = OPENED[source[sign]!] ? source[sign]! : '-';
      if (depth > DEPTH || sign - line > INDENT) found.push(tooDeep(sign, 'Block quotations and lists'));
      else if (!seen.has(kind)) count(sign, OPENED[kind]!);
      seen.add(kind);
    }
    if (depth > found.length - before) isWithin = true;
    else if (isWithin && isBlank(source, at)) isWithin = false;
    else if (isWithin && line > start) count(line - 1, LAZY);
    for (const kind of LINES) {
      const match = matchAt(kind.pattern, source, at);
      if (match) count(signOf(match), kind);
    }
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the captured sign of a match stands. */
function signOf(match: RegExpExecArray): number {
  return match.indices!.slice(1).find((span) => span !== undefined)![0];
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
}

function isBlank(source: string, from: number): boolean {
  return source.slice(from, endOfLine(source, from)).trim() === '';
}
