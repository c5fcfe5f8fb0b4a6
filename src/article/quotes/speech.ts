/** Clauses of speech: a verb and its subject. */
import type { Span } from '../article.ts';
import { AUXILIARIES, DETERMINERS } from '../people/words/functionWords.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../people/words/titles.ts';
import type { Item } from './narrative.ts';
import type { Phrase } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { verbForm, type VerbForm } from './verbForms.ts';
import { NAMING, NOUN_FORMS, PHRASAL } from './words/speechVerbs.ts';

export interface SpeechClause {
  verb: number;
  form: VerbForm;
  /** Null where the text names nobody: "was asked", "did not say". */
  phrase: Phrase | null;
  cue: Span;
}

/** By the items of a sentence: each of its clauses is read once, however many quotations ask for it. */
const READ = new WeakMap<readonly Item[], (SpeechClause | null)[]>();

/**
 * The clause of the speech verb at an item, its subject not before `start`; null where the word is no verb
 * there, or has no plain subject.
 */
export function clauseAt(items: readonly Item[], verb: number, start: number): SpeechClause | null {
  if (start > 0) return readClause(items, verb, start);
  let known = READ.get(items);
  if (!known) READ.set(items, (known = []));
  if (known[verb] === undefined) known[verb] = readClause(items, verb, 0);
  return known[verb];
}

function readClause(items: readonly Item[], verb: number, start: number): SpeechClause | null {
  const item = items[verb]!;
  if (item.kind !== 'word') return null;
  const form = verbForm(item.lower);
  if (!form || item.capital) return null;
  // "is to blame" says nothing of anybody's words.
  if (form.base === 'blame' && items[verb - 1]?.lower === 'to' && AUXILIARIES.has(items[verb - 2]?.lower ?? '')) return null;
  const particles = PHRASAL[form.base];
  if (particles && !particles.includes(items[verb + 1]?.lower ?? '')) return null;
  const plural = form.form === 'base' && !hasHelper(items, verb);
  if (plural && !PRESENT.has(form.base)) return null;
  const { phrase, blocked, from } = subjectOf(items, verb, start);
  if (plural && !(phrase && isPlural(items, phrase))) return null;
  if (!phrase && !blocked) return null;
  if (phrase && NOUN_FORMS.has(item.lower) && !standsAlone(items, phrase, verb)) return null;
  if (phrase && (phrase.kind === 'noun' || phrase.kind === 'several') && !canSpeak(items, phrase)) return null;
  if (NAMING.has(form.base) && items[verb + 1]?.kind === 'quote' && !saysWhat(items, phrase)) return null;
  return { verb, form, phrase, cue: { start: items[Math.max(from, start)]!.start, end: item.end } };
}

/** Base forms that are no nouns: after a plural they are its verb. */
const PRESENT: ReadonlySet<string> = new Set('say tell argue insist maintain contend warn describe write complain explain add believe'.split(' '));

function isPlural(items: readonly Item[], { kind, head }: Phrase): boolean {
  return kind === 'several' || (kind === 'noun' && /(?:s|people|police|men|women)$/.test(items[head]!.lower));
}

/** "what Bell called": a verb of naming has its object before it only so. */
function saysWhat(items: readonly Item[], phrase: Phrase | null): boolean {
  return !phrase || /^(?:what|whom|which|that)$/.test(items[phrase.from - 1]?.lower ?? '');
}

/** "to say", "would say", "they say": a base form is a verb only then. */
function hasHelper(items: readonly Item[], verb: number): boolean {
  const { lower = '' } = items[verb - 1] ?? {};
  return /^(?:to|would|will|did|does|do|could|can|may|might|must|should|they|we|i|you|who|also|often|still|even|officials|critics|people|all|some|many)$/.test(lower) || GROUP_NOUNS.has(lower);
}

/** Whether a phrase can only be the subject of a form that is oftener a noun. */
function standsAlone(items: readonly Item[], { kind, from, to }: Phrase, verb: number): boolean {
  if (kind === 'he' || kind === 'she') return true;
  const next = items[verb + 1];
  if (next?.lower === 'that') return true;
  if (kind === 'body' && (next?.text === ':' || next?.kind === 'quote')) return true;
  return (kind === 'person' || kind === 'body') && (to - from === 1 || !DETERMINERS.has(items[from]!.lower));
}

/** Whether a phrase names somebody who can speak. */
export function canSpeak(items: readonly Item[], { kind, head }: Phrase): boolean {
  if (kind === 'document') return false;
  if (kind !== 'noun' && kind !== 'several') return true;
  const { lower, kind: word } = items[head]!;
  if (word === 'name') return true;
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '');
  return PERSON_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || PERSON_NOUNS.has(singular) || GROUP_NOUNS.has(singular) || /(?:man|woman|men|women|person|ist|ists|eons?|ians?)$/.test(lower);
}
