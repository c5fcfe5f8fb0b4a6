/** Brackets, emphasis, code and the other signs within lines: how deep, how many in a paragraph and in all. */
import { DEPTH, leftOpen, tooDeep, tooMany, type Excess } from './excess.ts';

/** How many of one sign may stand in one paragraph, and in a whole article. */
const IN_PARAGRAPH = 1_000;
const IN_ARTICLE = 20_000;

/** How many characters of a paragraph the parser may move for all signs of a kind: each costs as many as stand behind it. */
const MOVED = 500_000_000;
/** How many it may look through for the ends of comments and code that may have none. */
const SEARCHED = 30_000_000;

/** Signs within a line, a space at its end, its end, and the end of the paragraph in which they could pair. */
const SIGNS = /\\.|[[\]*_~`<|@]|&(?=#?\w{1,31};)|:(?=\/\/)|(?<=\bwww)\.|[ \t](?=\n)|\n[ \t]*\n|\n/gis;
const BLANK_LINE = /\n[ \t]*\n/g;

/** The longest paragraph in which a bracket may stay open: each word behind it costs the parser as many steps as stand between. */
const LONG = 5_000;
const WITHIN = '(?:[^[\\]`\\\\<]|\\\\.|`[^`[]*`)';
/** A bracket that is closed soon, whatever the signs in it mean. */
const CLOSED = new RegExp(`\\[(?:${WITHIN}|\\[${WITHIN}{0,500}\\]){0,1000}\\]`, 'sy');

interface Kind {
  name: string;
  inParagraph: number;
  inArticle: number;
  /** Signs times the paragraph's length. */
  cost: number;
}

const kind = (name: string, inParagraph: number, inArticle = Infinity, cost = MOVED): Kind => ({ name, inParagraph, inArticle, cost });

const LINES = kind('lines', 2_500);
/** A table has all its rows and bars in one paragraph, and a list its items. */
const ROWS = kind('rows', 10_000);
const SPACES = kind('spaces at the end of lines', IN_PARAGRAPH);
const MARKUP = kind('signs <! and <?', IN_PARAGRAPH, IN_ARTICLE, SEARCHED);
const KINDS = new Map<string, Kind>([
  ...[...'[]*_~<'].map((sign): [string, Kind] => [sign, kind(`signs ${sign}`, IN_PARAGRAPH, IN_ARTICLE)]),
  ['`', kind('signs `', IN_PARAGRAPH, IN_ARTICLE, SEARCHED)],
  ['|', kind('signs |', IN_ARTICLE, IN_ARTICLE)],
  [' ', SPACES],
  ['\t', SPACES],
  ['\\', kind('signs \\', 10_000)],
  ['&', kind('signs &', 10_000)],
  ['@', kind('signs @', 10_000)],
  [':', kind('web addresses', 10_000)],
  ['.', kind('web addresses', 10_000)],
]);

/** The signs within lines from `start` on that are one too many. */
export function signsInExcess(source: string, start: number): Excess[] {
  const found: Excess[] = [];
  const inArticle = new Map<string, number>();
  let inParagraph = new Map<string, number>();
  let length = paragraphLength(source, start);
  let depth = 0;
  SIGNS.lastIndex = start;
  for (let match = SIGNS.exec(source); match; match = SIGNS.exec(source)) {
    const { 0: sign, index: at } = match;
    if (sign.length > 1 && sign[0] === '\n') {
      inParagraph = new Map();
      depth = 0;
      // The line end may open another blank line.
      SIGNS.lastIndex -= 1;
      length = paragraphLength(source, SIGNS.lastIndex);
      continue;
    }
    const before = found.length;
    const { name, inParagraph: most, inArticle: mostInAll, cost } = kindOf(sign[0]!, source[at + 1]);
    const mostHere = Math.min(most, Math.ceil(cost / length));
    const [here, all] = [(inParagraph.get(name) ?? 0) + 1, (inArticle.get(name) ?? 0) + 1];
    inParagraph.set(name, here);
    inArticle.set(name, all);
    if (sign === '[') depth += 1;
    if (sign === ']') depth = Math.max(0, depth - 1);
    if (sign === '[' && depth > DEPTH) found.push(tooDeep(at, 'Square brackets'));
    else if (sign === '[' && length > LONG && !isClosed(source, at)) found.push(leftOpen(at, LONG));
    else if (here > mostHere) found.push(tooMany(at, mostHere, name, 'One paragraph'));
    else if (all > mostInAll) found.push(tooMany(at, mostInAll, name));
    // What follows a backslash that is a word itself is a sign again.
    if (found.length > before) SIGNS.lastIndex = at + 1;
  }
  return found;
}

function isClosed(source: string, at: number): boolean {
  CLOSED.lastIndex = at;
  return CLOSED.test(source);
}

/** The characters from one place to the next blank line. */
function paragraphLength(source: string, from: number): number {
  BLANK_LINE.lastIndex = from;
  return (BLANK_LINE.exec(source)?.index ?? source.length) - from + 1;
}

function kindOf(sign: string, next: string | undefined): Kind {
  if (sign === '\n') return next !== undefined && /[|>#+*\d-]/.test(next) ? ROWS : LINES;
  return sign === '<' && (next === '!' || next === '?') ? MARKUP : KINDS.get(sign)!;
}
