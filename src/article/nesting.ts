/**
 * Refuses text that nests deeper than any article does, before Markdown is parsed: the parser's time
 * grows with the square of some depths, and walks of the tree use the stack.
 */
import type { Report } from './report.ts';

const LIMIT = 100;
/** A list item's content is indented by two columns or more for each level. */
const INDENT_LIMIT = 2 * LIMIT;

const QUOTES = new RegExp(`^(?:[ \\t]*>){${LIMIT + 1}}`, 'm');
const INDENT = new RegExp(`^[ \\t>]{${INDENT_LIMIT + 1},}(?:[-*+]|\\d{1,9}[.)])[ \\t]`, 'm');
/** Brackets, and the blank lines that end the paragraph in which they could close. */
const BRACKETS = /\\.|[[\]]|\n[ \t]*\n/gs;
const TAGS = /<(\/?)[a-z][^<>]*?(\/?)>/gi;
/** Elements that need not be closed. */
const OPEN_ENDED = /^<\/?(?:br|hr|img|input|wbr|meta|link|source|col|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|rt|rp)\b/i;

/** Whether the text from `start` on (a UTF-16 offset) may be parsed; if not, the report says where and why. */
export function checkNesting(source: string, start: number, report: Report): boolean {
  const at = tooDeep(source.slice(start));
  if (at === null) return true;
  report.fault('nested-too-deep', start + at, `Something stands more than ${LIMIT} levels deep here.`, 'Take some of the levels away.');
  return false;
}

function tooDeep(text: string): number | null {
  const line = QUOTES.exec(text) ?? INDENT.exec(text);
  return line?.index ?? deepBrackets(text) ?? deepTags(text);
}

function deepBrackets(text: string): number | null {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(BRACKETS)) {
    if (mark.startsWith('\n')) depth = 0;
    else if (mark === '[') depth += 1;
    else if (mark === ']') depth = Math.max(0, depth - 1);
    if (depth > LIMIT) return index;
  }
  return null;
}

function deepTags(text: string): number | null {
  let depth = 0;
  for (const { 0: tag, 1: closes, 2: closed, index } of text.matchAll(TAGS)) {
    if (closed || OPEN_ENDED.test(tag)) continue;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (depth > LIMIT) return index;
  }
  return null;
}
