/** Words, numbers and marks of the prose, with their places. */
import { NEVER_LAST, SOMETIMES_LAST } from '../abbreviations.ts';
import type { Span } from '../article.ts';
import type { Prose } from '../prose.ts';

export interface Token extends Span {
  text: string;
  /** Lower case, straight apostrophes, no stop at the end. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** Whether the first letter is a capital. */
  capital: boolean;
  /** Whether it opens a sentence, a quotation or a bracket: its capital then says little. */
  opens: boolean;
  /** Index into the prose's blocks. */
  block: number;
}

const TOKEN = /-{2,3}|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[-'’&][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const POSSESSIVE = /['’]s$/i;
const OPENING = /^["“‘'«(\[—–:•]$/;

/** The tokens of every block, in the order of the text. A possessive's "'s" is a token of its own. */
export function tokenize(prose: Prose): Token[] {
  const tokens: Token[] = [];
  const starts = new Set(prose.sentences.map((sentence) => sentence.start));
  prose.blocks.forEach((block, at) => tokenizeBlock(prose.text.slice(block.start, block.end), block.start, at, starts, tokens));
  return tokens;
}

function tokenizeBlock(text: string, offset: number, block: number, starts: ReadonlySet<number>, tokens: Token[]): void {
  const first = tokens.length;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const written = match[0];
    const start = offset + match.index;
    const before = tokens.length > first ? tokens[tokens.length - 1]! : null;
    if (written.startsWith('--')) {
      tokens.push({ ...makeToken('—', start, false, block), end: start + written.length });
      continue;
    }
    if (written === '.' && before && before.end === start && takesStop(before)) {
      before.end += 1;
      before.text += '.';
      continue;
    }
    const opens = !before || starts.has(start) || (before.kind === 'mark' && OPENING.test(before.text));
    const cut = written.length > 2 && POSSESSIVE.test(written) ? written.length - 2 : written.length;
    tokens.push(makeToken(written.slice(0, cut), start, opens, block));
    if (cut < written.length) tokens.push(makeToken(written.slice(cut), start + cut, false, block));
  }
}

function makeToken(text: string, start: number, opens: boolean, block: number): Token {
  const code = text.charCodeAt(0);
  const digit = code >= 48 && code <= 57;
  const letter = !digit && (text.length > 1 || /[\p{L}\p{N}]/u.test(text));
  return {
    start,
    end: start + text.length,
    text,
    lower: lowerOf(text),
    kind: digit ? 'number' : letter ? 'word' : 'mark',
    capital: (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(text)),
    opens,
    block,
  };
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase().replace('’', "'");
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** Whether a stop belongs to the word before it: an initial or an abbreviation. */
function takesStop(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return (token.text.length === 1 && token.capital) || NEVER_LAST.has(token.lower) || (token.capital && SOMETIMES_LAST.has(token.lower));
}
