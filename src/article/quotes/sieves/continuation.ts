/** Quotations whose speaker stands in another sentence. */
import type { Sentence } from '../narrative.ts';
import type { Phrase } from '../phrases.ts';
import { around, isOnlyQuotes, type Finding, type Scene, type Sieve } from '../scene.ts';
import { clauseAt, type SpeechClause } from '../speech.ts';
import { mainSubject } from '../subjects.ts';

function same(finding: Finding | null | undefined): Omit<Finding, 'rule'> | null {
  return finding ? { source: finding.source, cue: finding.cue } : null;
}

/** The last quotation of a sentence; -1 where it has none. */
function lastQuote(sentence: Sentence): number {
  return sentence.items.findLast(({ kind }) => kind === 'quote')?.quote ?? -1;
}

/** The words go on where the paragraph before left them unclosed. */
export const runningQuotation: Sieve = {
  name: 'running-quotation',
  find(scene, quote) {
    const before = scene.quoted[quote - 1];
    return before?.form === 'unclosed' && before.block === scene.quoted[quote]!.block - 1 ? same(scene.findings[quote - 1]) : null;
  },
};

/** `"…," Bell said. "…"` */
export const sameParagraph: Sieve = {
  name: 'same-paragraph',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, before] = [scene.sentences[sentence]!, scene.sentences[sentence - 1]];
    if (!isOnlyQuotes(own) || !before || before.block !== own.block) return null;
    const last = lastQuote(before);
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
  for (let verb = items.length - 1; verb > 0; verb -= 1) {
    const clause = clauseAt(items, verb, 0);
    if (clause?.phrase && clause.form.says) return { phrase: clause.phrase, clause };
  }
  const phrase = mainSubject(items, 0, items.length);
  return phrase ? { phrase, clause: null } : null;
}

function led(scene: Scene, at: number): Omit<Finding, 'rule'> | null {
  const found = leader(scene.sentences[at]!);
  if (!found || !/^(?:person|he|she)$/.test(found.phrase.kind)) return null;
  return { source: { sentence: at, phrase: found.phrase }, cue: found.clause?.cue ?? null };
}

/** `Bell was in no doubt. "…"` */
export const leadIn: Sieve = {
  name: 'lead-in',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, before] = [scene.sentences[sentence]!, scene.sentences[sentence - 1]];
    if (!isOnlyQuotes(own) || !before || before.block !== own.block || lastQuote(before) !== -1) return null;
    return led(scene, sentence - 1);
  },
};

/** A paragraph that ends in a colon, and the quotation below it. */
export const colonParagraph: Sieve = {
  name: 'colon-paragraph',
  find(scene, quote) {
    const { sentence } = around(scene, quote);
    const [own, before] = [scene.sentences[sentence]!, scene.sentences[sentence - 1]];
    if (!isOnlyQuotes(own) || before?.items.at(-1)?.text !== ':' || before.block !== own.block - 1) return null;
    return led(scene, sentence - 1);
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
