/** Tells people's names from those of bodies and places. */
import type { NameRun } from './nameRuns.ts';
import type { Token } from './tokens.ts';
import { BODIES, BODY_HEADS, DEMONYMS, PLACES } from './words/bodies.ts';
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './words/firstNames.ts';
import { NAME_SUFFIXES, PREPOSITIONS } from './words/functionWords.ts';
import { PERSONAL_VERBS, SURNAME_HEADS } from './words/nameSigns.ts';
import { KIN, PERSON_NOUNS, TITLES, WEAK_TITLES } from './words/titles.ts';

/** `unsure` is a capitalised run that only the rest of the article can settle. */
export type NameKind = 'person' | 'body' | 'place' | 'unsure';

/** A run with its titles cut off; `from` and `to` are the name's own tokens. */
/** Before a word that is a title itself: "Mr. King", but not "Chief Justice". */
const PLAIN_TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sen|rep|gov|sir|dame)$/;
/** What nobody is named, for all the "Mr." before it. */
const OFFICE = /^(?:president|speaker|chairman|chairwoman|chairperson|secretary|mayor|minister|chancellor|ambassador|senator|governor|premier|commissioner)$/;
/** How far before a noun its determiner may stand, in tokens. */
const NOUN_REACH = 6;

export interface NamePart extends NameRun {
  /** First token of the titles before the name; `from` where there are none. */
  titlesFrom: number;
  /** Titles directly before the name, lower case. */
  titles: string[];
  kind: NameKind;
}

export function isFirstName(lower: string): boolean {
  const hyphen = lower.indexOf('-');
  const first = hyphen === -1 ? lower : lower.slice(0, hyphen);
  return MALE_FIRST_NAMES.has(first) || FEMALE_FIRST_NAMES.has(first) || EITHER_FIRST_NAMES.has(first) || MALE_FIRST_NAMES.has(lower);
}

/** Cuts the titles off a run and says what kind of name is left; null where nothing is. */
export function readNamePart(tokens: readonly Token[], run: NameRun, isKnown: (name: string) => boolean): NamePart | null {
  const whole = joinLower(tokens, run.from, run.to);
  const from = BODIES.has(whole) || PLACES.has(whole) ? run.from : afterTitles(tokens, run);
  if (from >= run.to) return null;
  const titles: string[] = [];
  for (let at = from - 1; at >= run.from && TITLES.has(tokens[at]!.lower); at -= 1) titles.unshift(tokens[at]!.lower);
  const part = { from, to: run.to, titlesFrom: run.from, titles };
  return { ...part, kind: kindOf(tokens, part, isKnown) };
}

/** Where the name begins once titles, party and nation are taken off its front. */
function afterTitles(tokens: readonly Token[], run: NameRun): number {
  let last = run.to - 1;
  if (NAME_SUFFIXES.has(tokens[last]!.lower) && last > run.from) last -= 1;
  let from = run.from;
  for (let at = run.from; at < last; at += 1) {
    const { lower } = tokens[at]!;
    if (!TITLES.has(lower) || (at === run.from && isFirstName(lower))) continue;
    from = at + 1;
    if (tokens[from]!.lower === 'of') from += tokens[from + 1]?.lower === 'the' ? 3 : 2;
  }
  if (from > last && from > run.from) return run.to;
  from = afterBody(tokens, from, last);
  while (from < last && DEMONYMS.has(tokens[from]!.lower) && !isFirstName(tokens[from]!.lower)) from += 1;
  return from;
}

/** "candidate for Senate Ann Bell": a body or a place that runs into a first name. */
function afterBody(tokens: readonly Token[], from: number, last: number): number {
  if (isFirstName(tokens[from]!.lower) || BODY_HEADS.has(tokens[last]!.lower)) return from;
  for (let first = from + 1; first < last; first += 1) {
    if (!isFirstName(tokens[first]!.lower)) continue;
    const before = joinLower(tokens, from, first);
    return BODIES.has(before) || PLACES.has(before) || BODY_HEADS.has(tokens[first - 1]!.lower) ? first : from;
  }
  return from;
}

function kindOf(tokens: readonly Token[], part: Omit<NamePart, 'kind'>, isKnown: (name: string) => boolean): NameKind {
  const { from, to, titles } = part;
  const count = to - from;
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  const phrase = joinLower(tokens, from, to);
  if (isKnown(phrase)) return 'person';
  const titled = titles.some((title) => !WEAK_TITLES.has(title));
  if (!titled && BODIES.has(phrase)) return 'body';
  if (!titled && PLACES.has(phrase)) return 'place';
  if (count === 1 && (DEMONYMS.has(phrase) || TITLES.has(phrase) || PERSON_NOUNS.has(phrase))) return titled && (!TITLES.has(phrase) || (PLAIN_TITLE.test(titles.at(-1)!) && !OFFICE.test(phrase))) ? 'person' : 'body';
  if (count === 1 && (isAcronym(first) || (!titled && BODY_HEADS.has(phrase)))) return 'body';
  if (count === 1 && BODY_HEADS.has(phrase) && !SURNAME_HEADS.has(phrase) && !PLAIN_TITLE.test(titles.at(-1)!)) return 'body';
  if (BODY_HEADS.has(last.lower) && count > 1 && !(count === 2 && isFirstName(first.lower) && SURNAME_HEADS.has(last.lower) && !afterThe(tokens, part))) {
    return !titled && !(count === 2 && isFirstName(first.lower) && hasPersonSign(tokens, part)) ? 'body' : 'person';
  }
  if (count > 1 && hasLink(tokens, from, to)) return 'body';
  if (titled) return 'person';
  if (count > 1 && !afterThe(tokens, part)) {
    if (isFirstName(first.lower) && !isAcronym(last)) return 'person';
    if ((hasInitial(tokens, from, to) && last.lower.length > 1) || hasPersonSign(tokens, part)) return 'person';
  }
  return 'unsure';
}

/** Whether the words beside a name are those beside a person's. */
export function hasPersonSign(tokens: readonly Token[], part: Omit<NamePart, 'kind'>): boolean {
  const before = tokens[part.titlesFrom - 1];
  const after = tokens[part.to];
  const first = tokens[part.from]!;
  const single = part.to - part.from === 1;
  if (afterThe(tokens, part) || isAcronym(first) || (single && PREPOSITIONS.has(before?.lower ?? ''))) return false;
  // "Divers, who" and "Divers said" open sentences as names do.
  const plain = single && first.opens;
  if (plain && (/s$/.test(first.lower) || after?.lower === 'who' || tokens[part.to + 1]?.lower === 'who')) return false;
  if (before && !before.capital && !first.opens && PERSON_NOUNS.has(before.lower)) return true;
  if (before && !first.opens && (before.lower === 'said' || before.lower === 'says') && after?.text !== "'s") return true;
  if (before && /^[—–―-]$/.test(before.text) && /^["”’']$/.test(tokens[part.titlesFrom - 2]?.text ?? '') && (!after || after.block !== first.block || after.text === ',' || after.text === '.')) return true;
  const kind = tokens[part.titlesFrom - 2]?.lower ?? '';
  if (before?.text === ',' && after?.text === ',' && (KIN.has(kind) || (isFirstName(first.lower) && PERSON_NOUNS.has(kind)))) return true;
  const closes = !after || after.block !== first.block || after.kind === 'mark';
  if (!single && closes && before?.text === ',' && isDefinitePerson(tokens, part.titlesFrom - 2)) return true;
  if (!after || after.block !== first.block || after.opens) return false;
  if (PERSONAL_VERBS.has(after.lower) || after.lower === 'who') return true;
  return after.text === ',' && appositionFollows(tokens, part.to + 1);
}

/** "Their sister", "the retiring chairman": a noun for a person, with a word before it that tells which one. */
function isDefinitePerson(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at] || !PERSON_NOUNS.has(tokens[at].lower)) return false;
  for (let back = at - 1; back >= Math.max(0, at - NOUN_REACH); back -= 1) {
    if (/^(?:the|his|her|their|its|our|my|'s)$/.test(tokens[back]!.lower)) return true;
    if (tokens[back]!.kind === 'mark') return false;
  }
  return false;
}

/** `…, 45,`, `…, who`, `…, a harbour pilot`, `…, R-Ohio`. */
function appositionFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.lower === 'who' || next.lower === 'whose' || /^[rdi]-/.test(next.lower)) return true;
  if (next.kind === 'number') return next.text.length <= 2 && tokens[at + 1]?.text === ',';
  if (!/^(?:an?|the|his|her|newly|former|longtime|acting|interim|senior|deputy|chief|vice|executive|managing|general|assistant|associate)$/.test(next.lower) && !PERSON_NOUNS.has(next.lower)) return false;
  for (let ahead = at; ahead < at + 6 && ahead < tokens.length; ahead += 1) {
    if (tokens[ahead]!.kind === 'mark') return false;
    if (PERSON_NOUNS.has(tokens[ahead]!.lower)) return true;
  }
  return false;
}

function afterThe(tokens: readonly Token[], part: Omit<NamePart, 'kind'>): boolean {
  const before = tokens[part.from - 1];
  return !!before && (before.lower === 'the' || before.lower === 'a' || before.lower === 'an') && before.block === tokens[part.from]!.block;
}

/** `CNN`, `NATO`, `U.S.`: capitals only. */
export function isAcronym(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(token.text) && !/^\p{Lu}\.?$/u.test(token.text);
}

function hasInitial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) if (/^(?:\p{Lu}\.)+$/u.test(tokens[at]!.text) && !PLACES.has(tokens[at]!.text.toLowerCase())) return true;
  return false;
}

function hasLink(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]!.lower === 'of' || tokens[at]!.text === '&') return true;
  return false;
}

/** The words of a name in lower case, single spaces between them. */
function joinLower(tokens: readonly Token[], from: number, to: number): string {
  let joined = tokens[from]!.lower;
  for (let at = from + 1; at < to; at += 1) joined += ` ${tokens[at]!.lower}`;
  return joined;
}
