/** Quotations whose speaker stands in another sentence. */
import { sentenceSubjects } from '../discourse.ts';
import type { Sentence } from '../narrative.ts';
import type { Phrase } from '../phrases.ts';
import { around, isOnlyQuotes, type Finding, type Scene, type Sieve } from '../scene.ts';
import { clauseAt, type SpeechClause } from '../speech.ts';
import { mainSubject } from '../subjects.ts';

/** How far a sentence is looked into. */
const REACH = 30;
/** A quotation that is more than a phrase: a sentence ends within it, somebody speaks of themselves, or it is long. */
const SPEECH_LIKE = /[^.?!…][.?!]\s|\b(?:I|we|my|our)\b|(?:\S+\s+){5}/;
const PEOPLE = /^(?:person|he|she)$/;

function same(finding: Finding | null | undefined): Omit<Finding, 'rule'> | null {
  return finding ? { source: finding.source, cue: finding.cue } : null;
}

/** The last quotation of a sentence that a sieve has claimed; -1 where it has none. */
function lastQuote(scene: Scene, sentence: Sentence): number {
  return sentence.items.slice(-REACH).findLast(({ kind, quote }) => kind === 'quote' && scene.findings[quote])?.quote ?? -1;
}

/** The words go on where the paragraph before left them unclosed. */
export const runningQuotation: Sieve = {
  name: 'running-quotation',
  find(scene, quote) {
    const before = scene.quoted[quote - 1];
    const goesOn = before?.form === 'unclosed' || (before?.form === 'whole' && scene.quoted[quote]!.form === 'whole');
    return goesOn && before.block === scene.quoted[quote]!.block - 1 ? same(scene.findings[quote - 1]) : null;
  },
};

/** `"…," Bell said. "…"` */
export const sameParagraph: Sieve = {
  name: 'same-paragraph',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, before] = [scene.sentences[sentence]!, scene.sentences[sentence - 1]];
    if (!isOnlyQuotes(own) || !before || before.block !== own.block) return null;
    const last = lastQuote(scene, before);
    return last === -1 ? null : same(scene.findings[last]);
  },
};

/** `"…" "…," Bell said.`: the attribution comes with the second sentence. */
export const nextInParagraph: Sieve = {
  name: 'next-in-paragraph',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, next] = [scene.sentences[sentence]!, scene.sentences[sentence + 1]];
    if (!isOnlyQuotes(own) || !next || next.block !== own.block || next.items[0]!.kind !== 'quote') return null;
    const finding = scene.findings[next.items[0]!.quote];
    return finding && /^quote-/.test(finding.rule) ? same(finding) : null;
  },
};

/** The speaker of a sentence that leads up to a quotation. */
function leader(sentence: Sentence): { phrase: Phrase; clause: SpeechClause | null } | null {
  const { items } = sentence;
  for (let verb = items.length - 1; verb > Math.max(0, items.length - REACH); verb -= 1) {
    const clause = clauseAt(items, verb, 0);
    if (clause?.phrase && clause.form.says) return { phrase: clause.phrase, clause };
  }
  const phrase = mainSubject(items, 0, items.length);
  return phrase && PEOPLE.test(phrase.kind) ? { phrase, clause: null } : null;
}

function led(scene: Scene, at: number, kinds = PEOPLE): Omit<Finding, 'rule'> | null {
  const found = leader(scene.sentences[at]!);
  if (!found || !kinds.test(found.phrase.kind) || (found.clause?.form.form === 'gerund' && !PEOPLE.test(found.phrase.kind))) return null;
  return { source: { sentence: at, phrase: found.phrase }, cue: found.clause?.cue ?? null };
}

/** `Bell was in no doubt. "…"` */
export const leadIn: Sieve = {
  name: 'lead-in',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, before] = [scene.sentences[sentence]!, scene.sentences[sentence - 1]];
    if (!isOnlyQuotes(own) || !before || before.block !== own.block || lastQuote(scene, before) !== -1) return null;
    return led(scene, sentence - 1);
  },
};

/** `Bell said that the pier would hold.` and, in the paragraph below, `"…"` alone. */
export const leadParagraph: Sieve = {
  name: 'lead-paragraph',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, before] = [scene.sentences[sentence]!, scene.sentences[sentence - 1]];
    if (!isOnlyQuotes(own) || !before || before.block !== own.block - 1 || lastQuote(scene, before) !== -1) return null;
    const { main, speech } = sentenceSubjects(scene, sentence - 1);
    return main && main === speech || (main && speech && main.head === speech.head) ? led(scene, sentence - 1) : null;
  },
};

/** A paragraph that ends in a colon, and the quotation below it. */
export const colonParagraph: Sieve = {
  name: 'colon-paragraph',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, before] = [scene.sentences[sentence]!, scene.sentences[sentence - 1]];
    if (!isOnlyQuotes(own) || before?.items.at(-1)?.text !== ':' || before.block !== own.block - 1) return null;
    return led(scene, sentence - 1, /^(?:person|he|she|body|noun)$/);
  },
};

/** A first paragraph left unclosed takes the speaker of the next one. */
export const unclosedTakesNext: Sieve = {
  name: 'running-back',
  find(scene, quote) {
    const { form, block } = scene.quoted[quote]!;
    const next = scene.quoted[quote + 1];
    return form === 'unclosed' && next?.block === block + 1 ? same(scene.findings[quote + 1]) : null;
  },
};

/** `But "…"` after a sentence with a quotation: a sentence that names nobody goes on with its speaker. */
export const goesOn: Sieve = {
  name: 'goes-on',
  find(scene, quote) {
    const { items, at, sentence } = around(scene, quote);
    const before = scene.sentences[sentence - 1];
    if (!before || before.block !== scene.sentences[sentence]!.block || at > REACH) return null;
    const last = lastQuote(scene, before);
    if (last === -1 || !scene.findings[last]?.source) return null;
    const plain = items.length < 2 * REACH && items.every(({ kind, lower, mention }) => !(kind === 'name' && mention!.kind === 'person') && !/^(?:he|she|who|they|we|i)$/.test(lower));
    const speaks = at === 0 && SPEECH_LIKE.test(items[at]!.text);
    return plain && ((items.length - at < 4 && at < 10) || speaks) ? same(scene.findings[last]) : null;
  },
};

/** A paragraph that is nothing but a quotation, between two of one speaker's or after the last. */
export const nextParagraph: Sieve = {
  name: 'next-paragraph',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, before] = [scene.sentences[sentence]!, scene.sentences[sentence - 1]];
    if (!isOnlyQuotes(own) || !before || before.block !== own.block - 1) return null;
    const last = lastQuote(scene, before);
    const finding = last === -1 ? null : scene.findings[last];
    if (!finding?.source || !endsWithSpeech(scene, last)) return null;
    const after = scene.findings[quote + 1];
    const next = scene.quoted[quote + 1];
    if (!next || next.block > own.block + 1 || !after) return same(finding);
    return sameSource(scene, finding, after) ? same(finding) : null;
  },
};

/** Whether a sentence ends with its quotation, or with the few words that attribute it. */
function endsWithSpeech(scene: Scene, quote: number): boolean {
  const { items, at } = around(scene, quote);
  return items.length - at <= 1.5 * REACH;
}

/** Whether two findings name one person, or the second only says "he" or "she". */
function sameSource(scene: Scene, one: Finding, other: Finding): boolean {
  if (!one.source || !other.source) return false;
  const { phrase } = other.source;
  if (phrase.kind === 'he' || phrase.kind === 'she') return true;
  const person = ({ source }: Finding): number => scene.sentences[source!.sentence]!.items[source!.phrase.head]!.mention?.person ?? -1;
  return person(one) !== -1 && person(one) === person(other);
}
