/** Brackets, emphasis, code and the other signs within lines: how deep, how many in a paragraph and in all. */
import { DEPTH, tooDeep, tooMany, type Excess } from './excess.ts';

/** How many of one sign may stand in one paragraph, and in a whole article. */
const IN_PARAGRAPH = 1_000;
const IN_ARTICLE = 20_000;

/** Signs within a line, a space at its end, its end, and the end of the paragraph in which they could pair. */
const SIGNS = /\\.|[[\]*_~`<|]|[ \t](?=\n)|\n[ \t]*\n|\n/gs;

interface Kind {
  name: string;
  inParagraph: number;
  inArticle: number;
}

const LINES: Kind = { name: 'lines', inParagraph: 2_500, inArticle: Infinity };
/** A table has all its rows and bars in one paragraph, and a list its items. */
const ROWS: Kind = { name: 'rows', inParagraph: 10_000, inArticle: Infinity };
const BARS: Kind = { name: 'signs |', inParagraph: IN_ARTICLE, inArticle: IN_ARTICLE };
const SPACES: Kind = { name: 'spaces at the end of lines', inParagraph: IN_PARAGRAPH, inArticle: Infinity };

/** The signs within lines from `start` on that are one too many. */
export function signsInExcess(source: string, start: number): Excess[] {
  const found: Excess[] = [];
  const inArticle = new Map<string, number>();
  let inParagraph = new Map<string, number>();
  let depth = 0;
  SIGNS.lastIndex = start;
  for (let match = SIGNS.exec(source); match; match = SIGNS.exec(source)) {
    const { 0: sign, index: at } = match;
    if (sign.startsWith('\\')) continue;
    if (sign.length > 1) {
      inParagraph = new Map();
      depth = 0;
      // The line end may open another blank line.
      SIGNS.lastIndex -= 1;
      continue;
    }
    const kind = kindOf(sign, source[at + 1]);
    const [here, all] = [(inParagraph.get(kind.name) ?? 0) + 1, (inArticle.get(kind.name) ?? 0) + 1];
    inParagraph.set(kind.name, here);
    inArticle.set(kind.name, all);
    if (sign === '[') depth += 1;
    if (sign === ']') depth = Math.max(0, depth - 1);
    if (sign === '[' && depth > DEPTH) found.push(tooDeep(at, 'Square brackets'));
    else if (here > kind.inParagraph) found.push(tooMany(at, kind.inParagraph, kind.name, 'One paragraph'));
    else if (all > kind.inArticle) found.push(tooMany(at, kind.inArticle, kind.name));
  }
  return found;
}

function kindOf(sign: string, next: string | undefined): Kind {
  if (sign === '|') return BARS;
  if (sign === ' ' || sign === '\t') return SPACES;
  if (sign === '\n') return next !== undefined && /[|>#+*\d-]/.test(next) ? ROWS : LINES;
  return { name: `signs ${sign}`, inParagraph: IN_PARAGRAPH, inArticle: IN_ARTICLE };
}
