/** Every place where the article names somebody or some body. */
import type { Span } from '../article.ts';
import { Identities, nameWords, type Identity } from './identities.ts';
import { hasPersonSign, isAcronym, isFirstName, readNamePart, type NamePart } from './nameKinds.ts';
import { findNameRuns } from './nameRuns.ts';
import type { Token } from './tokens.ts';
import { BODIES, BODY_HEADS, DEMONYMS, PLACES } from './words/bodies.ts';
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './words/firstNames.ts';
import { FEMALE_HONORIFICS, GROUP_NOUNS, KIN, MALE_HONORIFICS, PERSON_NOUNS, TITLES } from './words/titles.ts';

/** The name is nobody's, or fits several people alike. */
const NOBODY = -2;
const SEVERAL = -1;
/** How near a full name must be, in tokens, to be the one that a surname takes up; and how many times as far any other. */
const JUST_NOW = 120;
const FAR_OFF = 4;

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
    const words = fullWords(tokens, part);
    if (part.kind === 'person' && words.length > 1) people.set(part, identities.add(words, written(tokens, part), part.from));
  }
  const speaking = surnamesAlone(tokens, parts);
  for (const part of parts) {
    if (part.kind === 'unsure' && (isOfFamily(tokens, part, identities) || isTakenUp(tokens, part, speaking))) people.set(part, identities.add(nameWords(tokens, part.from, part.to), written(tokens, part), part.from));
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

/** A first name that no list has, before the surname of somebody whom the article names in full. */
function isOfFamily(tokens: readonly Token[], { from, to }: NamePart, identities: Identities): boolean {
  const words = nameWords(tokens, from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!mayBeFull(tokens, from, words)) return false;
  const namesakes = identities.endingIn([last!]).filter((index) => identities.all[index]!.words.length > 1);
  return namesakes.length > 0 && !namesakes.some((index) => identities.all[index]!.words.at(-2) === first);
}

/** A first name that no list has, before a surname that alone is a person's further down: bodies are cut short to their first word. */
function isTakenUp(tokens: readonly Token[], { from, to }: NamePart, speaking: ReadonlyMap<string, number>): boolean {
  const words = nameWords(tokens, from, to);
  return mayBeFull(tokens, from, words) && !isNoFirstName(words[1]!) && (speaking.get(words[1]!) ?? 0) >= to;
}

function mayBeFull(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.length === 2 && tokens[from - 1]?.lower !== 'the' && !isAcronym(tokens[from]!) && !isNoFirstName(words[0]!);
}

/** The names of one word that stand as a person's stands, each with the last token where one does. */
function surnamesAlone(tokens: readonly Token[], parts: readonly NamePart[]): Map<string, number> {
  const alone = parts.filter((part) => part.to - part.from === 1 && part.titles.length === 0 && part.kind === 'unsure' && hasPersonSign(tokens, part));
  return new Map(alone.map(({ from }) => [tokens[from]!.lower, from]));
}

function isNoFirstName(word: string): boolean {
  return DEMONYMS.has(word) || PLACES.has(word) || BODIES.has(word) || BODY_HEADS.has(word) || TITLES.has(word) || PERSON_NOUNS.has(word) || GROUP_NOUNS.has(word) || /(?:-|ing$|ed$|ly$|'s$)/.test(word);
}

/** The words of a name; those of a crowned head with the title, which is all that tells them from a namesake. */
function fullWords(tokens: readonly Token[], { from, to, titles }: NamePart): string[] {
  const words = nameWords(tokens, from, to);
  const title = titles.at(-1) ?? '';
  return words.length === 1 && REGAL.has(title) ? [title, ...words] : words;
}

/** The person whose name, so far as the article has shown it, is the end of a longer one. */
function lengthen(tokens: readonly Token[], part: NamePart, identities: Identities): number {
  const words = nameWords(tokens, part.from, part.to);
  if (words.length < 2 || words.length > 5 || tokens[part.from - 1]?.lower === 'the' || isNoFirstName(words[0]!)) return NOBODY;
  const introduced = tokens[part.to]?.text === ',' && /^(?:an?|the|who|\d\d)$/.test(tokens[part.to + 1]?.lower ?? '');
  const bearers = identities.endingIn(words.slice(-1)).filter((index) => isEnd(identities.all[index]!.words, words, introduced));
  return bearers.length === 1 ? identities.grow(bearers[0]!, words, written(tokens, part), part.from) : NOBODY;
}

function isEnd(end: readonly string[], words: readonly string[], introduced: boolean): boolean {
  return end.length < words.length && (introduced || words.length > 2 || end.length > 1) && end.every((word, at) => words[words.length - end.length + at] === word);
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
  const first = isFirstName(words[0]!) || !tokens[part.from]!.opens || hasPersonSign(tokens, part) ? identities.named(words[0]!) : [];
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
  if (isDominant(identities.all[most]!, identities.all[next]!)) return most;
  const introduced = fitting.filter((index) => identities.all[index]!.fullAt[0]! < part.from && !isRelative(tokens, identities.all[index]!));
  // Whoever bore the bare surname before a namesake came in goes on bearing it.
  if (introduced.length === 1) owners.set(surname, introduced[0]!);
  const owner = owners.get(surname);
  if (owner !== undefined && fitting.includes(owner)) return owner;
  return lastNamed(fitting.map((index) => ({ index, distance: part.from - lastBefore(identities.all[index]!.fullAt, part.from) })));
}

/** The namesake named in full just now, where the others were named long ago or not yet. */
function lastNamed(namesakes: { index: number; distance: number }[]): number {
  const [near, far] = namesakes.toSorted((a, b) => a.distance - b.distance);
  return near!.distance < JUST_NOW && far!.distance > Math.max(JUST_NOW, FAR_OFF * near!.distance) ? near!.index : SEVERAL;
}

/** The last of some ascending tokens that stands before one; far off where none does. */
function lastBefore(ascending: readonly number[], token: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -Infinity : ascending[low - 1]!;
}

/** Whether an article is about one of two namesakes: named in full twice as often, and first or many times over. */
function isDominant(most: Identity, next: Identity): boolean {
  if (most.fullMentions < 2 * next.fullMentions) return false;
  return most.fullMentions > 2 || most.fullAt[0]! < next.fullAt[0]!;
}

/** "his wife Ann Bell", "brother of President Bo Bell": brought in by way of somebody else. */
function isRelative(tokens: readonly Token[], { fullAt }: Identity): boolean {
  let at = fullAt[0]! - 1;
  while (TITLES.has(tokens[at]?.lower ?? '')) at -= 1;
  const [before, earlier] = [tokens[at], tokens[at - 1]];
  return KIN.has(before?.lower ?? '') || ((before?.text === ',' || before?.lower === 'of') && KIN.has(earlier?.lower ?? ''));
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
