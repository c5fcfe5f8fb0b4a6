/** `according to Ann Bell`, `as Bell put it`, `Bell's answer: "…"`, `"…" — Ann Bell`. */
import { phraseAt, type Phrase } from '../phrases.ts';
import type { Item } from '../narrative.ts';
import { around, type Finding, type Sieve } from '../scene.ts';
import { canSpeak, clauseAt } from '../speech.ts';
import { verbForm } from '../verbForms.ts';
import { INVERTED, SPEECH_NOUNS } from '../words/speechVerbs.ts';

/** How far back a possessor is looked for. */
const NEAR = 9;
/** How far from a quotation its sentence is searched. */
const REACH = 60;
/** The longest description of a speaker that is read over. */
const APPOSITION = 24;

function naming(sentence: number, items: readonly Item[], phrase: Phrase, from: number, to: number): Omit<Finding, 'rule'> {
  const cue = { start: items[from]!.start, end: items[to]!.end };
  return { source: canSpeak(items, phrase) && phrase.kind !== 'pronoun' ? { sentence, phrase } : null, cue };
}

export const accordingTo: Sieve = {
  name: 'according-to',
  find(scene, quote) {
    const { items, at: own, sentence } = around(scene, quote);
    for (let at = Math.max(0, own - REACH); at < Math.min(own + REACH, items.length - 2); at += 1) {
      if (items[at]!.lower !== 'according' || items[at + 1]!.lower !== 'to') continue;
      const phrase = phraseAt(items, at + 2);
      if (phrase) return naming(sentence, items, phrase, at, at + 1);
    }
    return null;
  },
};

/** `as Ann Bell put it`, `as Bell recently did`: after the words, or else before them. */
export const asPutIt: Sieve = {
  name: 'as-put-it',
  find(scene, quote) {
    const { items, at, sentence } = around(scene, quote);
    for (const as of [at + 1, at + 2]) {
      const found = putAt(items, as, sentence);
      if (found) return found;
    }
    for (let as = at - 1; as >= Math.max(0, at - REACH) && items[as]!.kind !== 'quote'; as -= 1) {
      const found = putAt(items, as, sentence);
      if (found) return found;
    }
    return null;
  },
};

function putAt(items: readonly Item[], as: number, sentence: number): Omit<Finding, 'rule'> | null {
  const before = items[as - 1];
  if (items[as]?.lower !== 'as' || (before && before.text !== ',' && before.kind !== 'quote')) return null;
  const phrase = phraseAt(items, as + 1);
  if (!phrase) return null;
  let verb = afterApposition(items, phrase.to);
  while (/ly$|^(?:once|later|himself|herself|has|have|had|often)$/.test(items[verb]?.lower ?? '')) verb += 1;
  const { lower = '' } = items[verb] ?? {};
  if (!/^(?:puts?|did|said|says|wrote|calls|called|described|noted)$/.test(lower)) return null;
  return lower === 'put' && items[verb + 1]?.lower !== 'it' ? null : naming(sentence, items, phrase, verb, verb);
}

/** "as Ann Bell, the pilot, put it": the item after the description between commas. */
function afterApposition(items: readonly Item[], from: number): number {
  if (items[from]?.text !== ',') return from;
  for (let at = from + 1; at < from + APPOSITION; at += 1) if (items[at]?.text === ',') return at + 1;
  return from;
}

/** The sentence ends with its attribution: `The "old" bridge will close, Bell said.` */
export const sentenceEnd: Sieve = {
  name: 'sentence-end',
  find(scene, quote) {
    const { items, at: own, sentence } = around(scene, quote);
    for (let verb = items.length - 1; verb > own + 1 && verb > items.length - 24; verb -= 1) {
      const inverted = invertedAt(items, verb);
      if (inverted) return naming(sentence, items, inverted, verb, verb);
      const clause = clauseAt(items, verb, own + 1);
      if (!clause?.phrase || !clause.form.says || clause.form.form === 'gerund' || clause.form.form === 'base') continue;
      return isParenthetical(items, clause.phrase, verb) ? naming(sentence, items, clause.phrase, verb, verb) : null;
    }
    return null;
  },
};

/** `…, said Ann Bell, the mayor` */
function invertedAt(items: readonly Item[], verb: number): Phrase | null {
  const form = items[verb - 1]?.text === ',' ? verbForm(items[verb]!.lower) : null;
  if (form?.form !== 'past' || !INVERTED.has(form.base)) return null;
  const phrase = phraseAt(items, verb + 1);
  return phrase && phrase.kind !== 'pronoun' && canSpeak(items, phrase) ? phrase : null;
}

function isParenthetical(items: readonly Item[], phrase: Phrase, verb: number): boolean {
  const [before, next] = [items[phrase.from - 1], items[verb + 1]];
  if (before?.text !== ',' && before?.kind !== 'quote') return false;
  if (verbForm(items[verb]!.lower)?.base === 'tell') return !items.slice(verb).some(({ lower }) => lower === 'that');
  return !next || next.kind === 'mark' || /^(?:in|on|at|during|after|to|of|by|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower);
}

/** `Bell: "…"`, `BELL: "…"`, `Bell's answer: "…"`. */
export const nameColon: Sieve = {
  name: 'name-colon',
  find(scene, quote) {
    const { items, at, sentence } = around(scene, quote);
    if (items[at - 1]?.text !== ':') return null;
    const first = items[0]!;
    const short = at <= 12;
    if (first.kind === 'name' && first.mention!.kind !== 'place' && short && (at === 2 || items[1]!.lower === "'s" || items[1]!.lower === 'on')) {
      const phrase: Phrase = { from: 0, to: 1, head: 0, kind: first.mention!.kind === 'person' ? 'person' : 'body' };
      return naming(sentence, items, phrase, 0, at - 1);
    }
    return null;
  },
};

/** `"…" — Ann Bell`, alone on its line. */
export const signature: Sieve = {
  name: 'signature',
  find(scene, quote) {
    const { items, at, sentence } = around(scene, quote);
    const dash = items[at + 1];
    if (!dash || !/^[—–―-]$/.test(dash.text)) return null;
    const phrase = phraseAt(items, at + 2);
    if (phrase?.kind !== 'person') return null;
    const after = items[phrase.to];
    return !after || after.text === ',' || after.text === '.' ? naming(sentence, items, phrase, at + 1, at + 1) : null;
  },
};

/** A block quotation, and below it a line of its own: `— Ann Bell`. */
export const signatureLine: Sieve = {
  name: 'signature-line',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const { form, block } = scene.quoted[quote]!;
    const next = scene.sentences[sentence + 1];
    if (form !== 'whole' || next?.block !== block + 1 || !/^[—–―-]$/.test(next.items[0]!.text)) return null;
    const phrase = phraseAt(next.items, 1);
    return phrase?.kind === 'person' ? naming(sentence + 1, next.items, phrase, 0, 0) : null;
  },
};

/** `Bell's claim that the pier is "…"`: the words are the possessor's. */
export const possessor: Sieve = {
  name: 'possessor',
  find(scene, quote) {
    const { items, at, sentence } = around(scene, quote);
    for (let noun = at - 1; noun > 1 && noun > at - NEAR; noun -= 1) {
      const { kind, lower } = items[noun]!;
      if (kind === 'quote' || (kind === 'mark' && lower !== ',' && lower !== ':') || verbForm(lower)?.form === 'past') return null;
      if (!SPEECH_NOUNS.has(lower) || !/^(?:that|of|about|to|:|,|)$/.test(items[noun + 1]!.lower)) continue;
      const owner = ownerOf(items, noun);
      if (owner === 'unclear') return { source: null, cue: null };
      if (!owner) continue;
      // "called Bell's claim that the pier was safe …": the words may be the judge's.
      if (at - noun > 4 && verbForm(items[owner.from - 1]?.lower ?? '')) return { source: null, cue: null };
      return naming(sentence, items, owner, noun, noun);
    }
    return null;
  },
};

/** Whose a noun of speech is: "Bell's last claim", "her claim"; unclear where the sentence names several whose it may be. */
function ownerOf(items: readonly Item[], noun: number): Phrase | 'unclear' | null {
  for (let at = noun - 1; at > 0 && at > noun - 3; at -= 1) {
    const { lower } = items[at]!;
    const named = lower === "'s" && items[at - 1]!.mention?.kind === 'person';
    if (named) return { from: at - 1, to: at, head: at - 1, kind: 'person' };
    if (lower !== 'his' && lower !== 'her') continue;
    const people = new Set(items.slice(Math.max(0, at - REACH), at).flatMap(({ mention }) => (mention?.kind === 'person' ? [mention.person] : [])));
    return people.size <= 1 ? { from: at, to: at + 1, head: at, kind: lower === 'his' ? 'he' : 'she' } : 'unclear';
  }
  return null;
}
