/** Runs of capitalised words: what may be a name. */
import { isAcronym, isFirstName } from './nameKinds.ts';
import type { Token } from './tokens.ts';
import { BODY_HEADS, OF_HEADS } from './words/bodies.ts';
import { MONTHS, NAME_PARTICLES, NAME_SUFFIXES, SENTENCE_OPENERS, WEEKDAYS } from './words/functionWords.ts';
import { TITLES } from './words/titles.ts';

/** Tokens `from` to `to`, exclusive. */
export interface NameRun {
  from: number;
  to: number;
}

/** How adverbs end that open a sentence before a comma: "Similarly," but not "Reilly,". */
const ADVERB = /(?:ally|arly|ously|[ae]ntly|ingly|edly|[ai]bly|ively|ately|merly)$/;

/** The longest run that is looked at: keeps a page of capitals linear. */
const LONGEST = 12;

/** Every run of capitalised tokens, particles and "of" inside it included, openers of sentences left out. */
export function findNameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens, at)) {
      at += 1;
      continue;
    }
    const to = endOfRun(tokens, at);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  // "Jan Oto", but "Jan. 5".
  if (token.text === 'Jan' && tokens[at + 1]?.capital) return true;
  if (!isNameWord(token) || opensClause(token, tokens[at + 1])) return false;
  if (!SENTENCE_OPENERS.has(token.lower)) return true;
  // "Will Smith said": an opener that is a first name too is kept where a name follows.
  return token.lower === 'will' && tokens[at + 1]?.capital === true;
}

/** "Making Ann Bell", "Interestingly Ann Bell": a participle or an adverb before a first name. */
function opensClause({ opens, lower }: Token, next: Token | undefined): boolean {
  if (opens && next?.text === ',' && ADVERB.test(lower)) return true;
  return opens && /(?:ing|ed|ly)$/.test(lower) && !isFirstName(lower) && !TITLES.has(lower) && !!next?.capital && isFirstName(next.lower);
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST) {
    const next = tokens[to]!;
    if (next.block !== tokens[from]!.block || next.opens) break;
    if (isNameWord(next) && !(next.lower === 'i')) {
      to += 1;
      continue;
    }
    const joined = joint(tokens, from, to);
    if (joined === 0) break;
    to += joined;
  }
  return to;
}

/** How many tokens at `to` tie the run to a further capitalised word; 0 where the run ends. */
function joint(tokens: readonly Token[], from: number, to: number): number {
  const [one, two, three] = [tokens[to]!, tokens[to + 1], tokens[to + 2]];
  if (two && NAME_PARTICLES.has(one.lower) && one.lower !== 'y' && isNameWord(two) && !two.opens) return 2;
  if (two && three && NAME_PARTICLES.has(one.lower) && NAME_PARTICLES.has(two.lower) && isNameWord(three)) return 3;
  if (one.lower === 'of' && OF_HEADS.has(tokens[to - 1]!.lower)) {
    if (two && isNameWord(two)) return 2;
    if (two?.lower === 'the' && three && isNameWord(three)) return 3;
  }
  if (/^['’]$/.test(one.text) && /s$/.test(tokens[to - 1]!.lower) && two?.capital && BODY_HEADS.has(two.lower)) return 2;
  // "Ahmed el-Sayed"
  if (/^(?:al|el|ul|bin|ben)-\p{Lu}/u.test(one.text)) return 1;
  if (one.text === '&' && two && isNameWord(two)) return 2;
  if (one.text === ',' && two && NAME_SUFFIXES.has(two.lower) && two.capital && to - from >= 2) return 2;
  return nickname(tokens, to);
}

/** `Robert "Bob" Bell`, `Robert (Bob) Bell`: the tokens of the nickname and its marks. */
function nickname(tokens: readonly Token[], at: number): number {
  const [open, word, close, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!word || !close || !after || !/^["“(‘']$/.test(open.text) || !/^["”)’']$/.test(close.text)) return 0;
  return isNameWord(word) && !isAcronym(word) && isNameWord(after) && close.start === word.end ? 3 : 0;
}

/** A capitalised word that can be part of a name: no day, no month. */
function isNameWord(token: Token): boolean {
  if (!token.capital || token.kind !== 'word') return false;
  return !(WEEKDAYS.has(token.lower) || (MONTHS.has(token.lower) && token.lower !== 'may' && token.lower !== 'april' && token.lower !== 'june' && token.lower !== 'august'));
}
