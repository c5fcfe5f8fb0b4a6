/** `Ann Bell said, "…"`, `Bell spoke, adding, "…"` and `Bell said that the plan was "…"`. */
import { SUBORDINATORS } from '../../people/words/functionWords.ts';
import type { Item } from '../narrative.ts';
import { phraseAt, type Phrase } from '../phrases.ts';
import { around, type Finding, type Scene, type Sieve } from '../scene.ts';
import { clauseAt, type SpeechClause } from '../speech.ts';
import { mainSubject } from '../subjects.ts';
import { verbForm } from '../verbForms.ts';
import { ADJACENT, OCCASIONS, SPEAKING_UP, SPEECH_NOUNS } from '../words/speechVerbs.ts';

const BACK = 60;
const NEAR = 16;

/** The nearest clause of speech before an item of a sentence that governs it. */
function clauseBefore(items: readonly Item[], at: number): SpeechClause | null {
  for (let verb = at - 1; verb >= Math.max(0, at - BACK); verb -= 1) {
    if (items[verb]!.text === ';') return null;
    const clause = clauseAt(items, verb, 0);
    if (!clause && /^(?:said|says)$/.test(items[verb]!.lower)) return null;
    if (!clause) continue;
    if (timePasses(items, verb, at)) return null;
    if (isAside(items, clause, at) || isReportedThing(items, clause)) continue;
    if (isHypothetical(items, clause)) return { ...clause, phrase: null };
    if (!clause.form.says && at - verb > NEAR) continue;
    if (!clause.phrase && at - verb > 4) continue;
    if (isRelative(items, verb, at, clause.phrase) && !directlyBefore(items, verb, at)) return null;
    if (isDoublyReported(items, clause, at)) return null;
    return leavesClause(items, verb, at) ? null : clause;
  }
  return null;
}

/** "Bell says it shows": it is Bell who speaks. */
function isReportedThing(items: readonly Item[], { phrase }: SpeechClause): boolean {
  if (phrase?.kind !== 'pronoun' || !/^(?:it|this|that)$/.test(items[phrase.head]!.lower)) return false;
  const outer = items[phrase.from - 1]?.lower === 'that' ? items[phrase.from - 2] : items[phrase.from - 1];
  return outer?.kind === 'word' && verbForm(outer.lower)?.says === true;
}

/** "Bell could say", "if Bell says", "Bell denied that she had said": nobody is told to have said so. */
function isHypothetical(items: readonly Item[], { form, phrase, verb }: SpeechClause): boolean {
  const [helper, modal] = [items[verb - 1]?.lower ?? '', items[verb - 2]?.lower ?? ''];
  if (form.form === 'base' && /^(?:could|can|may|might|must|should|shall)$/.test(helper)) return true;
  if (helper === 'have' && /^(?:could|would|may|might|must|should)$/.test(modal)) return true;
  if (!phrase) return false;
  const opener = items[phrase.from - 1]?.lower === 'that' ? items[phrase.from - 2] : items[phrase.from - 1];
  return /^(?:if|unless)$/i.test(opener?.lower ?? '') || verbForm(opener?.lower ?? '')?.base === 'deny';
}

/** "continues to offer", "until Oto reassures them,": a clause whose words are not the ones between marks. */
function isAside(items: readonly Item[], { form, phrase, verb }: SpeechClause, at: number): boolean {
  if (directlyBefore(items, verb, at)) return false;
  const opener = items[(phrase?.from ?? 0) - 1];
  return (ADJACENT.has(form.base) && items[verb + 1]!.lower !== 'that') || (items[at - 1]!.text === ',' && opener?.kind === 'word' && SUBORDINATORS.has(opener.lower));
}

/** Whether a participle of speech leads up to a quotation past a clause of time: "Bell left when Pryce came, saying". */
function timePasses(items: readonly Item[], verb: number, at: number): boolean {
  const last = items[at - 1]!.kind === 'mark' ? at - 2 : at - 1;
  if (last <= verb || items[last]!.kind !== 'word' || verbForm(items[last]!.lower)?.form !== 'gerund') return false;
  return items.slice(verb + 1, last).some(({ lower }) => /^(?:when|after|before|while|once)$/.test(lower));
}

/** "…, who suggested": the clause only tells who somebody is. */
function isRelative(items: readonly Item[], verb: number, at: number, phrase: Phrase | null): boolean {
  const closed = items.slice(verb, at - 1).some(({ text }) => text === ',');
  if (closed && phrase && /^(?:whom|which|where|whose)$/.test(items[phrase.from - 1]?.lower ?? '')) return true;
  for (let who = verb - 1; who > verb - 4 && who > 0; who -= 1) {
    if (items[who]!.lower === 'who') return items.slice(Math.max(0, who - BACK), who).some(({ lower }) => verbForm(lower)?.says === true);
  }
  return false;
}

/** "Bell said Oto told them that … and that": either of the two may speak. */
function isDoublyReported(items: readonly Item[], { phrase, verb }: SpeechClause, at: number): boolean {
  const outer = phrase ? items[phrase.from - 1]?.lower === 'that' ? items[phrase.from - 2] : items[phrase.from - 1] : undefined;
  if (outer?.kind !== 'word' || !verbForm(outer.lower)?.says) return false;
  return items.slice(verb + 1, at).some(({ lower }, here, inner) => lower === 'and' && inner[here + 1]?.lower === 'that');
}

/** Whether the narrator takes over between a verb and a quotation: "…, but Pryce is". */
function leavesClause(items: readonly Item[], verb: number, at: number): boolean {
  for (let here = verb + 1; here < at - 2; here += 1) {
    if (items[here]!.text !== ',' || !/^(?:but|while|whereas|although|though)$/.test(items[here + 1]!.lower)) continue;
    const phrase = phraseAt(items, here + 2);
    if (phrase && /^(?:person|body|noun)$/.test(phrase.kind) && phrase.to < at && !/(?:ed|ing)$/.test(items[phrase.from]!.lower)) return true;
  }
  return false;
}

function finding(sentence: number, { phrase, cue }: SpeechClause): Omit<Finding, 'rule'> {
  const named = phrase && phrase.kind !== 'pronoun' && phrase.kind !== 'document';
  return { source: named ? { sentence, phrase } : null, cue };
}

function directlyBefore(items: readonly Item[], verb: number, at: number): boolean {
  for (let here = verb + 1; here < at; here += 1) {
    const { text, lower } = items[here]!;
    if (text !== ',' && text !== ':' && lower !== 'that' && lower !== 'as' && lower !== 'something' && lower !== 'like' && !/ly$/.test(lower)) return false;
  }
  return true;
}

function sieve(name: string, accepts: (items: readonly Item[], clause: SpeechClause, at: number) => boolean): Sieve {
  return {
    name,
    find(scene: Scene, quote: number) {
      const { items, at, sentence } = around(scene, quote);
      const clause = clauseBefore(items, at);
      return clause && accepts(items, clause, at) ? finding(sentence, clause) : null;
    },
  };
}

export const speakerVerbQuote = sieve('speaker-verb-quote', (items, { verb, form }, at) => form.form !== 'gerund' && directlyBefore(items, verb, at));
export const participle = sieve('participle', (_items, { form }) => form.form === 'gerund');
export const colon = sieve('colon', (items, _clause, at) => items[at - 1]?.text === ':');

/** `Bell gave a speech in May: "…"`, `Bell was blunt: "…"`: a subject that speaks up, and a colon. */
export const occasionColon: Sieve = {
  name: 'occasion-colon',
  find(scene, quote) {
    const { items, at, sentence } = around(scene, quote);
    const phrase = items[at - 1]?.text === ':' ? mainSubject(items, 0, at - 1) : null;
    if (!phrase || !/^(?:person|he|she)$/.test(phrase.kind)) return null;
    const words = items.slice(phrase.to, at);
    const verb = words.findIndex(({ lower }) => SPEAKING_UP.has(lower));
    const occasion = words.findIndex(({ lower }, here) => here > verb && (OCCASIONS.has(lower) || SPEECH_NOUNS.has(lower)));
    return verb !== -1 && occasion !== -1 ? { source: { sentence, phrase }, cue: { start: words[verb]!.start, end: words[occasion]!.end } } : null;
  },
};

export const toldThat = sieve('told-that', (_items, { form }) => form.base === 'tell' || form.base === 'ask');
export const reportedFragment = sieve('reported-fragment', () => true);
