/** `"…," said Ann Bell` and `"…," Ann Bell said`. */
import { phraseAt } from '../phrases.ts';
import { around, lastWord, type Scene, type Sieve } from '../scene.ts';
import { canSpeak, clauseAt } from '../speech.ts';
import { verbForm } from '../verbForms.ts';
import { INVERTED } from '../words/speechVerbs.ts';

const AHEAD = 45;

/** The item where the words after a quotation begin; -1 where they cannot be its attribution. */
function tailOf(scene: Scene, quote: number): number {
  const { items, at: own } = around(scene, quote);
  const at = /^["”’']$/.test(items[own + 1]?.text ?? '') ? own + 1 : own;
  const next = items[at + 1];
  if (!next) return -1;
  if (next.text === ',' || /^[—–―-]$/.test(next.text)) return at + 2;
  if (next.kind !== 'word' && next.kind !== 'name') return -1;
  const end = scene.prose.text.slice(scene.quoted[quote]!.end, scene.quoted[quote]!.outerEnd);
  return end.includes(',') || /[?!…—–.-]/.test(lastWord(scene, quote)) || at === 0 ? at + 1 : -1;
}

export const quoteVerbSpeaker: Sieve = {
  name: 'quote-verb-speaker',
  find(scene, quote) {
    const { items, sentence } = around(scene, quote);
    const from = tailOf(scene, quote);
    const verb = items[from];
    if (from === -1 || !verb || verb.kind !== 'word') return null;
    const form = verbForm(verb.lower);
    if (!form || !INVERTED.has(form.base) || (form.form !== 'past' && form.form !== 'finite')) return null;
    const phrase = phraseAt(items, from + 1);
    if (!phrase || phrase.kind === 'pronoun') return null;
    const cue = { start: verb.start, end: verb.end };
    if (phrase.kind === 'document') return { source: null, cue };
    return canSpeak(items, phrase) ? { source: { sentence, phrase }, cue } : null;
  },
};

export const quoteSpeakerVerb: Sieve = {
  name: 'quote-speaker-verb',
  find(scene, quote) {
    const { items, sentence } = around(scene, quote);
    const from = tailOf(scene, quote);
    if (from === -1) return null;
    for (let verb = from + 1; verb < Math.min(items.length, from + AHEAD) && items[verb]!.kind !== 'quote'; verb += 1) {
      const clause = clauseAt(items, verb, from);
      if (!clause || !clause.form.says || clause.form.form === 'base') continue;
      if (clause.form.form === 'gerund' && !/^(?:as|heard|overheard|seen|caught|filmed|recorded)$/.test(items[verb - 1]!.lower)) continue;
      const { phrase, cue } = clause;
      if (!phrase || (phrase.from !== from && phraseAt(items, from)?.head !== phrase.head)) continue;
      return { source: phrase.kind === 'pronoun' || phrase.kind === 'document' ? null : { sentence, phrase }, cue };
    }
    return null;
  },
};
