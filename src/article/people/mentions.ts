/** Every place where the article names somebody or some body. */
import type { Span } from '../article.ts';
import { Identities, nameWords, type Identity } from './identities.ts';
import { hasPersonSign, isAcronym, isFirstName, readNamePart, type NamePart } from './nameKinds.ts';
import { findNameRuns } from './nameRuns.ts';
import type { Token } from './tokens.ts';
import { DEMONYMS } from './words/bodies.ts';
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './words/firstNames.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS, TITLES } from './words/titles.ts';

/** The name is nobody's, or fits several people alike. */
const NOBODY = -2;
const SEVERAL = -1;
const KIN = new Set('wife husband son daughter father mother brother sister uncle aunt cousin nephew niece widow grandson granddaughter grandfather grandmother'.split(' '));

/** A name in the text. `from` and `to` are its tokens, titles left out. */
export interface NameMention extends Span {
  from: number;
  to: number;
  titlesFrom: number;
  titles: string[];
  kind: 'person' | 'body' | 'place' | 'unsure';
  /** Index of the person; -1 for bodies and places, and for a person's name that fits several alike. */
  person: number;
  /** Whether first name and surname are given. */
  full: boolean;
}

export interface Naming {
  mentions: NameMention[];
  identities: Identities;
}

/** All names, each tied to its person where it is one person's. `isKnown` tells a name the publisher has settled. */
export function findMentions(tokens: readonly Token[], isKnown: (name: string) => boolean): Naming {
  const parts = findNameRuns(tokens).flatMap((run) => readNamePart(tokens, run, isKnown) ?? []);
  const identities = new Identities();
  const people = new Map<NamePart, number>();
  const owners = new Map<string, number>();
  for (const part of parts) {
    const words = nameWords(tokens, part.from, part.to);
    if (part.kind === 'person' && words.length > 1) people.set(part, identities.add(words, written(tokens, part), part.from));
  }
  for (const part of parts) {
    if (people.has(part)) continue;
    const person = resolveShort(tokens, part, identities, owners, isKnown);
    if (person !== NOBODY) people.set(part, person);
  }
  for (const part of parts) {
    const person = people.has(part) || part.kind !== 'unsure' ? NOBODY : lengthen(tokens, part, identities);
    if (person !== NOBODY) people.set(part, person);
  }
  const inside = capitalsInside(tokens);
  const named = parts.filter((part) => people.has(part) || !isPlainOpener(tokens, part, inside));
  return { mentions: named.map((part) => toMention(tokens, part, people.get(part) ?? NOBODY, identities)), identities };
}

/** The person whose name, so far as the article has shown it, is the end of a longer one. */
function lengthen(tokens: readonly Token[], part: NamePart, identities: Identities): number {
  const words = nameWords(tokens, part.from, part.to);
  if (words.length < 2 || words.length > 5 || tokens[part.from - 1]?.lower === 'the' || DEMONYMS.has(words[0]!) || TITLES.has(words[0]!)) return NOBODY;
  const bearers = identities.endingIn(words.slice(-1)).filter((index) => isEnd(identities.all[index]!.words, words));
  return bearers.length === 1 ? identities.grow(bearers[0]!, words, written(tokens, part), part.from) : NOBODY;
}

function isEnd(end: readonly string[], words: readonly string[]): boolean {
  return end.length < words.length && (words.length > 2 || end.length > 1) && end.every((word, at) => words[words.length - end.length + at] === word);
}

/** Words that stand capitalised within a sentence somewhere in the article. */
function capitalsInside(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(({ capital, opens }) => capital && !opens).map(({ lower }) => lower));
}

/** A word that is capitalised only where a sentence begins is no name. */
function isPlainOpener(tokens: readonly Token[], part: NamePart, inside: ReadonlySet<string>): boolean {
  const first = tokens[part.from]!;
  return part.kind === 'unsure' && part.to - part.from === 1 && first.opens && !inside.has(first.lower) && !isAcronym(first);
}

function toMention(tokens: readonly Token[], part: NamePart, person: number, identities: Identities): NameMention {
  const { from, to, titlesFrom, titles } = part;
  const kind = person === NOBODY ? part.kind : 'person';
  const full = person >= 0 && to - from > 1 && identities.all[person]!.words.length > 1 && nameWords(tokens, from, to).length > 1;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to, titlesFrom, titles, kind, person: Math.max(person, -1), full };
}

/** Whom a surname, a first name or a name on its own stands for. */
function resolveShort(tokens: readonly Token[], part: NamePart, identities: Identities, owners: Map<string, number>, isKnown: (name: string) => boolean): number {
  const words = nameWords(tokens, part.from, part.to);
  if (words.length === 0 || words.length > 3) return NOBODY;
  if (words.length === 1 && isAcronym(tokens[part.from]!) && words[0]!.length < 4) return NOBODY;
  const bearers = identities.endingIn(words);
  if (bearers.length > 0 && (part.kind !== 'place' || !afterPlaceWord(tokens, part))) return chooseBearer(tokens, part, bearers, identities, owners);
  if (words.length > 1 || part.kind === 'body' || part.kind === 'place') return NOBODY;
  const first = isFirstName(words[0]!) ? identities.named(words[0]!) : [];
  if (first.length > 0) return first.length === 1 ? first[0]! : SEVERAL;
  const own = part.kind === 'person' || isKnown(words[0]!) || hasPersonSign(tokens, part);
  return own ? identities.add(words, written(tokens, part), part.from) : NOBODY;
}

function afterPlaceWord(tokens: readonly Token[], part: NamePart): boolean {
  return /^(?:in|from|near|of|at)$/.test(tokens[part.from - 1]?.lower ?? '');
}

/** The one of several namesakes whom a bare surname stands for: the one whom the article is about rather than a relative of theirs. */
function chooseBearer(tokens: readonly Token[], part: NamePart, bearers: readonly number[], identities: Identities, owners: Map<string, number>): number {
  if (bearers.length === 1) return bearers[0]!;
  const surname = tokens[part.to - 1]!.lower;
  const gender = part.titles.some((title) => MALE_HONORIFICS.has(title)) ? 'm' : part.titles.some((title) => FEMALE_HONORIFICS.has(title)) ? 'f' : null;
  const fitting = gender ? bearers.filter((index) => usualGender(identities.all[index]!) !== (gender === 'm' ? 'f' : 'm')) : bearers;
  if (fitting.length === 1) return fitting[0]!;
  const [most, next] = fitting.toSorted((a, b) => identities.all[b]!.fullMentions - identities.all[a]!.fullMentions);
  if (most === undefined || next === undefined) return SEVERAL;
  if (identities.all[most]!.fullMentions >= 2 * identities.all[next]!.fullMentions) return most;
  const introduced = fitting.filter((index) => identities.all[index]!.fullAt[0]! < part.from && !isRelative(tokens, identities.all[index]!));
  // Whoever bore the bare surname before a namesake came in goes on bearing it.
  if (introduced.length === 1) owners.set(surname, introduced[0]!);
  const owner = owners.get(surname);
  return owner !== undefined && fitting.includes(owner) ? owner : SEVERAL;
}

/** "his wife Ann Bell": brought in by way of somebody else. */
function isRelative(tokens: readonly Token[], { fullAt }: Identity): boolean {
  const [before, earlier] = [tokens[fullAt[0]! - 1], tokens[fullAt[0]! - 2]];
  return KIN.has(before?.lower ?? '') || (before?.text === ',' && KIN.has(earlier?.lower ?? ''));
}

/** The gender that a first name usually tells. */
function usualGender(identity: Identity): 'm' | 'f' | null {
  return identity.words.length > 1 ? genderOfFirstName(identity.words[0]!) : null;
}

export function genderOfFirstName(written: string): 'm' | 'f' | null {
  const first = written.replace(/ jr$/, '').split('-')[0]!;
  if (EITHER_FIRST_NAMES.has(first)) return null;
  const male = MALE_FIRST_NAMES.has(first);
  return male === FEMALE_FIRST_NAMES.has(first) ? null : male ? 'm' : 'f';
}

/** Titles that a single name is never without: "Pope Francis". */
const REGAL = new Set('pope king queen prince princess emperor empress saint'.split(' '));

function written(tokens: readonly Token[], part: NamePart): string {
  let text = '';
  const regal = part.to - part.from === 1 && REGAL.has(part.titles.at(-1) ?? '') ? 1 : 0;
  for (let at = part.from - regal; at < part.to; at += 1) {
    const token = tokens[at]!;
    const gap = at > part.from - regal && token.start > tokens[at - 1]!.end;
    text += (gap ? ' ' : '') + token.text;
  }
  return text;
}
