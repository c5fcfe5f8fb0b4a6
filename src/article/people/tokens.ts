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
const [SPACE, COMMA, STOP] = [' ', ',', '.'].map((sign) => sign.charCodeAt(0));

/** The tokens of every block, in the order of the text. A possessive's "'s" is a token of its own. */
export function tokenize(prose: Prose): Token[] {
  const tokens: Token[] = [];
  const starts = new Set(prose.sentences.map((sentence) => sentence.start));
  prose.blocks.forEach((block, at) => tokenizeBlock(prose.text.slice(block.start, block.end), block.start, at, starts, tokens));
  return tokens;
}

function tokenizeBlock(text: string, offset: number, block: number, starts: ReadonlySet<number>, tokens: Token[]): void {
  let before: Token | null = null;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const plainEnd = endOfPlainWord(text, at);
    if (plainEnd !== null) {
      const opens = opensAt(offset + at, before, starts);
      tokens.push((before = makeToken(text.slice(at, plainEnd), offset + at, opens, block)));
      at = plainEnd;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return;
    at = TOKEN.lastIndex;
    const written = match[0];
    const start = offset + match.index;
    if (written.startsWith('--')) {
      tokens.push((before = { ...makeToken('—', start, false, block), end: start + written.length }));
      continue;
    }
    if (written === '.' && before && before.end === start && takesStop(before)) {
      before.end += 1;
      before.text += '.';
      continue;
    }
    const cut = written.length > 2 && POSSESSIVE.test(written) ? written.length - 2 : written.length;
    tokens.push((before = makeToken(written.slice(0, cut), start, opensAt(start, before, starts), block)));
    if (cut < written.length) tokens.push((before = makeToken(written.slice(cut), start + cut, false, block)));
  }
}

function opensAt(start: number, before: Token | null, starts: ReadonlySet<number>): boolean {
  return !before || (before.kind === 'mark' && OPENING.test(before.text)) || starts.has(start);
}

/** Where a word of ASCII letters and digits ends that no hyphen, apostrophe or stop may go on with; null where the pattern must tell. Most words are such, and need no pattern. */
function endOfPlainWord(text: string, start: number): number | null {
  let at = start;
  while (at < text.length && isPlain(text.charCodeAt(at))) at += 1;
  if (at === start) return null;
  if (at === text.length) return at;
  const next = text.charCodeAt(at);
  return next === SPACE || next === COMMA || (next === STOP && at - start > 1) ? at : null;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
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
