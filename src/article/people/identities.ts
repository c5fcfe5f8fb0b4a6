/** Gathers the names of an article into people: a full name and the shorter ones that go back to it. */
import type { Token } from './tokens.ts';
import { SHORT_FORMS } from './words/firstNames.ts';
import { NAME_SUFFIXES } from './words/functionWords.ts';

export interface Identity {
  /** Name words in lower case, without initials and suffix, at their fullest. */
  words: string[];
  /** As the article writes it, at its fullest. */
  name: string;
  /** How often the article gives first name and surname. */
  fullMentions: number;
  /** Token of each full mention, in order. */
  fullAt: number[];
}

/** The words that tell a name: no marks, initials, suffix or nickname. */
export function nameWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (NAME_SUFFIXES.has(token.lower) && at > from)) continue;
    if (at > from && tokens[at - 1]!.kind === 'mark' && tokens[at + 1]?.kind === 'mark' && at + 1 < to) continue;
    if (token.lower.length === 1 && (words.length > 0 || to - at > 2)) continue;
    words.push(token.lower);
  }
  // A son who bears his father's name is another person.
  if (words.length > 1 && isJunior(tokens, from, to)) words[0] += ' jr';
  return words;
}

function isJunior(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]!.lower === 'jr') return true;
  return false;
}

/** By name: the lists of forms that it stands in. */
const FAMILIES = new Map<string, (readonly string[])[]>();
for (const forms of SHORT_FORMS) for (const name of forms) FAMILIES.set(name, [...(FAMILIES.get(name) ?? []), forms]);

/** Whether two first names can be one person's. */
function firstNamesAgree(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length <= 4 && short[0] === long[0] && short.replace(/\./g, '').length <= 2 && /^(?:\p{L}\.?)+$/u.test(short) && (short.length === 1 || short.includes('.'))) return true;
  return FAMILIES.get(one)?.some((forms) => forms.includes(other)) ?? false;
}

/** As many of one surname as are looked through: keeps a page of namesakes linear. */
const FAMILY_LIMIT = 40;

/** The people whom the article names with first name and surname. */
export class Identities {
  readonly all: Identity[] = [];
  readonly #bySurname = new Map<string, number[]>();
  readonly #byFirst = new Map<string, number[]>();

  /** The index of the person whom a full name names; made where there is none yet. */
  add(words: string[], written: string, at: number): number {
    const known = this.#find(words);
    if (known !== -1) return this.grow(known, words, written, at);
    const index = this.all.push({ words, name: written, fullMentions: words.length > 1 ? 1 : 0, fullAt: words.length > 1 ? [at] : [] }) - 1;
    push(this.#bySurname, words.at(-1)!, index);
    if (words.length > 1) push(this.#byFirst, words[0]!, index);
    return index;
  }

  /** Gives a person a longer name that the article uses; returns their index. */
  grow(index: number, words: string[], written: string, at: number): number {
    const identity = this.all[index]!;
    identity.fullMentions += 1;
    identity.fullAt.push(at);
    if (words.length > identity.words.length) Object.assign(identity, { words, name: written });
    return index;
  }

  /** Those whose name ends in these words. */
  endingIn(words: readonly string[]): number[] {
    return (this.#bySurname.get(words.at(-1)!) ?? []).slice(-FAMILY_LIMIT).filter((index) => endsWith(this.all[index]!.words, words));
  }

  /** Those of that first name. */
  named(first: string): number[] {
    return (this.#byFirst.get(first) ?? []).slice(-FAMILY_LIMIT);
  }

  #find(words: readonly string[]): number {
    for (const index of (this.#bySurname.get(words.at(-1)!) ?? []).slice(-FAMILY_LIMIT)) {
      const other = this.all[index]!.words;
      if (other.length === 1 && words.length === 1) return index;
      if (other.length > 1 && words.length > 1 && firstNamesAgree(other[0]!, words[0]!)) return index;
    }
    return -1;
  }
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.length <= words.length && end.every((word, at) => words[words.length - end.length + at] === word);
}
