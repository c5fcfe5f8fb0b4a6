/** Noun phrases that can be a subject: where each begins and ends, and what its head is. */
import { HE, OTHER_SUBJECTS, SHE, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TIME_NOUNS, WEEKDAYS, MONTHS, BETWEEN_ADVERBS } from '../people/words/functionWords.ts';
import { DEMONYMS } from '../people/words/bodies.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS, TITLES } from '../people/words/titles.ts';
import type { Item } from './narrative.ts';
import { verbForm } from './verbForms.ts';
import { NOUN_FORMS } from './words/speechVerbs.ts';
import { FINITE_VERBS } from './words/verbs.ts';

export interface Phrase {
  /** Items `from` to `to`, exclusive; `head` is the item that the rest hangs on. */
  from: number;
  to: number;
  head: number;
  kind: 'person' | 'body' | 'he' | 'she' | 'pronoun' | 'noun' | 'document' | 'several';
}

const LONGEST = 14;
/** Adjectives that follow their noun and open a phrase of their own. */
const POSTPOSED = new Set(['close', 'familiar', 'briefed', 'aware', 'present', 'able', 'involved', 'responsible', 'loyal', 'opposed']);
/** Determiners that oftener open a clause. */
const CLAUSE_OPENERS = new Set(['what', 'which', 'that', 'whose']);
/** Nouns that end as adverbs do. */
const LY_NOUNS = new Set(['ally', 'anomaly', 'assembly', 'bully', 'fly', 'monopoly', 'rally', 'reply', 'supply', 'tally', 'weekly', 'daily', 'elderly']);
const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
/** Prepositions that tie a phrase to the noun before them. */
const ATTACHING = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on', 'to', 'near', 'by', 'against', 'about', 'behind', 'within', 'without', 'under', 'over', 'across', 'outside', 'inside', 'close', 'around', 'between', 'among']);

/** The noun phrase that ends just before item `end`; null where none does. */
export function phraseBefore(items: readonly Item[], end: number, depth = 0): Phrase | null {
  if (items[end - 1]?.text === ')') return beforeBracket(items, end, depth);
  const head = end - 1;
  const item = items[head];
  if (!item || depth > 4) return null;
  const kind = headKind(item) ?? (NUMBERS.test(item.lower) && items[head - 1]?.lower === 'of' ? 'noun' : null);
  if (!kind) return null;
  if (kind === 'he' || kind === 'she' || kind === 'pronoun') return { from: head, to: end, head, kind };
  // "children marched": a verb is no head, but "the injured" is.
  if (isParticiple(item) && !DETERMINERS.has(items[head - 1]?.lower ?? '')) return null;
  const from = startOfNominal(items, head);
  const own: Phrase = { from, to: end, head, kind };
  const both = coordinated(items, own, depth);
  if (both) return both;
  if (from > 0 && ATTACHING.has(items[from - 1]!.lower)) {
    const end = POSTPOSED.has(items[from - 2]?.lower ?? '') ? from - 2 : from - 1;
    const left = phraseBefore(items, end, depth + 1);
    if (left && left.to === end && isTitleOf(items, left, head + 1)) return { ...own, from: left.from };
    if (left && left.to === end && takesPreposition(left)) return { ...left, to: head + 1 };
    return from === 1 && item.kind === 'name' ? own : null;
  }
  return own;
}

/** "Ann Bell (R-Ohio)": the phrase before the bracket, the bracket with it. */
function beforeBracket(items: readonly Item[], end: number, depth: number): Phrase | null {
  for (let open = end - 2; open > 0 && open > end - 12; open -= 1) {
    if (items[open]!.text !== '(') continue;
    const phrase = phraseBefore(items, open, depth + 1);
    return phrase && { ...phrase, to: end };
  }
  return null;
}

/** "Ann Bell and Bo Pryce": one phrase of several people. */
function coordinated(items: readonly Item[], own: Phrase, depth: number): Phrase | null {
  if (own.from < 2 || items[own.from - 1]!.lower !== 'and') return null;
  const comma = items[own.from - 2]!.text === ',' ? 1 : 0;
  if (comma && own.kind !== 'person') return null;
  const left = phraseBefore(items, own.from - 1 - comma, depth + 1);
  const alike = left && (left.kind === 'person' || left.kind === 'several') && own.kind === 'person';
  const nouns = left && (left.kind === 'noun' || left.kind === 'several') && own.kind === 'noun' && !comma;
  return left && (alike || nouns) && left.from < own.from ? { from: left.from, to: own.to, head: own.head, kind: 'several' } : null;
}

function takesPreposition(phrase: Phrase): boolean {
  return phrase.kind === 'noun' || phrase.kind === 'person' || phrase.kind === 'body' || phrase.kind === 'document' || phrase.kind === 'several';
}

/** The noun phrase that begins at item `start`; null where none does. */
export function phraseAt(items: readonly Item[], start: number): Phrase | null {
  const first = items[start];
  if (!first) return null;
  if (first.kind === 'word') {
    const pronoun = headKind(first);
    if (pronoun === 'he' || pronoun === 'she') return { from: start, to: start + 1, head: start, kind: pronoun };
    if (pronoun === 'pronoun' && !DETERMINERS.has(first.lower)) return { from: start, to: start + 1, head: start, kind: pronoun };
  }
  const to = endOfNominal(items, start);
  if (to === start) return null;
  const kind = headKind(items[to - 1]!);
  if (!kind || kind === 'he' || kind === 'she' || kind === 'pronoun') return null;
  const own: Phrase = { from: start, to, head: to - 1, kind };
  return appositiveName(items, own) ?? joined(items, own) ?? withPrepositions(items, own);
}

/** "Ann Bell and Bo Okoro" */
function joined(items: readonly Item[], own: Phrase): Phrase | null {
  if (own.kind !== 'person' || items[own.to]?.lower !== 'and') return null;
  let to = own.to + 1;
  while (to < items.length && to - own.to < LONGEST && continuesNominal(items, own.to + 1, to)) to += 1;
  return headKind(items[to - 1]!) === 'person' && to > own.to + 1 ? { from: own.from, to, head: to - 1, kind: 'several' } : null;
}

/** "the town's mayor, Ann Bell", "one pilot, the Rev. Bo Okoro": the name is the head. */
function appositiveName(items: readonly Item[], own: Phrase): Phrase | null {
  if (own.kind !== 'noun' || items[own.head]!.kind !== 'word' || items[own.to]?.text !== ',') return null;
  const to = endOfNominal(items, own.to + 1);
  const name = items[to - 1];
  if (to === own.to + 1 || name?.kind !== 'name' || name.mention!.kind !== 'person') return null;
  return { from: own.from, to, head: to - 1, kind: 'person' };
}

/** Where the noun phrase that begins at an item ends. */
function endOfNominal(items: readonly Item[], start: number): number {
  let to = start;
  while (to < items.length && to - start < LONGEST && continuesNominal(items, start, to)) to += 1;
  while (to > start && (items[to - 1]!.lower === "'s" || isAdverb(items[to - 1]!))) to -= 1;
  return to;
}

function withPrepositions(items: readonly Item[], own: Phrase): Phrase {
  const next = items[own.to];
  if (!next || !(own.kind === 'person' ? /^(?:of|from)$/ : /^(?:of|for|from|at|in|with|on|to)$/).test(next.lower)) return own;
  let to = own.to + 1;
  while (to < items.length && to - own.to < LONGEST && continuesNominal(items, own.to + 1, to)) to += 1;
  if (to === own.to + 1) return own;
  if (isTitleOf(items, own, to)) return { from: own.from, to, head: to - 1, kind: 'person' };
  const whole = { ...own, to };
  return appositiveName(items, whole) ?? whole;
}

/** "Secretary of State Ann Bell", "Bank of Ellery President Ann Bell": capitals from the title to the name. */
function isTitleOf(items: readonly Item[], { from, head }: Phrase, end: number): boolean {
  const [title, before, name] = [items[head]!, items[end - 2]!, items[end - 1]!];
  if (!title.capital || name.mention?.kind !== 'person' || !(TITLES.has(title.lower) || TITLES.has(before.lower))) return false;
  return items.slice(from + 1, end).every(({ capital, lower }) => capital || lower === 'the' || lower === 'of');
}

function startOfNominal(items: readonly Item[], head: number): number {
  let from = head;
  while (from > 0 && head - from < LONGEST) {
    const item = items[from - 1]!;
    if (item.lower === "'s" || (item.text === "'" || item.text === '’')) {
      const owner = items[from - 2];
      if (!owner || (owner.kind !== 'name' && owner.kind !== 'word')) break;
      from -= 2;
      continue;
    }
    if (!isModifier(item) || (isParticiple(item) && followsSubject(items, from - 1))) break;
    from -= 1;
    if (DETERMINERS.has(item.lower) && !(items[from - 1] && DETERMINERS.has(items[from - 1]!.lower))) break;
  }
  return from;
}

function continuesNominal(items: readonly Item[], start: number, at: number): boolean {
  const item = items[at]!;
  if (item.lower === "'s") return at > start;
  if ((item.text === "'" || item.text === '’') && at > start && /s$/.test(items[at - 1]!.lower)) return true;
  if (DETERMINERS.has(item.lower) && item.kind === 'word') return isModifier(item) && (at === start || DETERMINERS.has(items[at - 1]!.lower));
  if (!isModifier(item) || (item.lower === 'first' && items[at - 1]?.kind === 'name')) return false;
  // A participle after a noun begins a clause: "the mayor elected in May".
  return !(at > start && isParticiple(item) && !isAdjectival(items[at - 1]));
}

/** Whether a form in -ed is a verb there: "have allowed", "he ended". */
function followsSubject(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return !!before && (before.kind === 'name' || AUXILIARIES.has(before.lower) || OTHER_SUBJECTS.has(before.lower) || before.lower === 'he' || before.lower === 'she');
}

function isParticiple({ kind, lower }: Item): boolean {
  return kind === 'word' && /[^e]ed$/.test(lower);
}

function isAdjectival(item: Item | undefined): boolean {
  return !!item && (DETERMINERS.has(item.lower) || /ly$/.test(item.lower) || item.lower === "'s");
}

/** "Bell largely agreed": an adverb is no part of what it follows. */
function isAdverb({ kind, lower }: Item): boolean {
  return kind === 'word' && /[^i]ly$/.test(lower) && !LY_NOUNS.has(lower);
}

/** A word that can stand within a noun phrase. */
function isModifier(item: Item): boolean {
  if (item.kind === 'name' || item.kind === 'number') return true;
  if (item.kind === 'mark') return item.text === '%' || item.text === '$' || item.text === '/';
  if (item.kind === 'quote') return false;
  const { lower } = item;
  if (DETERMINERS.has(lower)) return !CLAUSE_OPENERS.has(lower);
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower) || OTHER_SUBJECTS.has(lower) || HE.has(lower) || lower === 'she') return false;
  if (POSTPOSED.has(lower)) return false;
  if (FINITE_VERBS.has(lower) || WEEKDAYS.has(lower) || MONTHS.has(lower)) return false;
  if (BETWEEN_ADVERBS.has(lower) && lower !== 'first' && lower !== 'long') return false;
  const verb = verbForm(lower);
  return !verb || verb.form === 'base' || NOUN_FORMS.has(lower) || (verb.form === 'finite' && !verb.says) || (verb.form === 'gerund' && !verb.says);
}

export function isPreposition(item: Item): boolean {
  return item.kind === 'word' && PREPOSITIONS.has(item.lower);
}

/** "House Democrat", "Republicans": people by what they are, for all the capitals. */
function isCommonNoun(word: string): boolean {
  return PERSON_NOUNS.has(word) || DEMONYMS.has(word) || (GROUP_NOUNS.has(word) && /s$/.test(word));
}

/** What a phrase with this head is; null where the word heads none. */
function headKind(item: Item): Phrase['kind'] | null {
  const { kind, lower, mention } = item;
  if (kind === 'name') return mention!.kind === 'person' ? 'person' : isCommonNoun(lower.slice(lower.lastIndexOf(' ') + 1)) ? 'noun' : 'body';
  if (kind !== 'word') return null;
  if (lower === 'he') return 'he';
  if (lower === 'she') return 'she';
  if (OTHER_SUBJECTS.has(lower)) return 'pronoun';
  if (TIME_NOUNS.has(lower) || WEEKDAYS.has(lower) || MONTHS.has(lower) || SHE.has(lower) || HE.has(lower)) return null;
  if (DOCUMENT_NOUNS.has(lower)) return 'document';
  if (PERSON_NOUNS.has(lower) || GROUP_NOUNS.has(lower)) return 'noun';
  return isModifier(item) && !DETERMINERS.has(lower) && !/ly$/.test(lower) ? 'noun' : null;
}
