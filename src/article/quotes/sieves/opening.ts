/** Sentences that open with their attribution: `Said Ann Bell: "…"`, `Calling it "…," Ann Bell left`. */
import type { Item } from '../narrative.ts';
import { phraseAt, type Phrase } from '../phrases.ts';
import { around, type Sieve } from '../scene.ts';
import { canSpeak } from '../speech.ts';
import { isSubjectOfVerb } from '../subjects.ts';
import { verbForm } from '../verbForms.ts';
import { INVERTED } from '../words/speechVerbs.ts';

/** How far the subject may stand behind a quotation. */
const AHEAD = 20;
/** How far behind the subject its verb may stand. */
const CLAUSE = 60;

/** `Said Ann Bell, who lives there: "…"` */
export const invertedLead: Sieve = {
  name: 'inverted-lead',
  find(scene, quote) {
    const { items, at, sentence } = around(scene, quote);
    const first = items[0]!;
    const form = first.capital ? verbForm(first.lower) : null;
    if (!form || (form.form !== 'past' && form.form !== 'finite') || !INVERTED.has(form.base) || !/^[,:]$/.test(items[at - 1]?.text ?? '')) return null;
    const phrase = phraseAt(items, 1);
    return phrase && phrase.kind === 'person' ? { source: { sentence, phrase }, cue: { start: first.start, end: first.end } } : null;
  },
};

/** `Declaring that "…" is over, Ann Bell left`: the participle's subject is that of the main clause. */
export const openingParticiple: Sieve = {
  name: 'opening-participle',
  find(scene, quote) {
    const { items, at, sentence } = around(scene, quote);
    const verb = /^(?:after|before|by|in|while)$/.test(items[0]!.lower) ? 1 : 0;
    const form = verb < at && items[verb]!.kind === 'word' ? verbForm(items[verb]!.lower) : null;
    const phrase = form?.form === 'gerund' ? subjectAfter(items, at) : null;
    if (!phrase || !canSpeak(items, phrase) || phrase.kind === 'pronoun') return null;
    return { source: { sentence, phrase }, cue: { start: items[verb]!.start, end: items[verb]!.end } };
  },
};

/** The subject of the main clause that a comma after a quotation leads up to. */
function subjectAfter(items: readonly Item[], quote: number): Phrase | null {
  for (let at = quote; at < Math.min(items.length, quote + AHEAD); at += 1) {
    const { kind, text } = items[at]!;
    if (text !== ',' && !(kind === 'quote' && /,["”’'»]+$/u.test(text))) continue;
    const phrase = phraseAt(items, at + 1);
    if (phrase && isSubjectOfVerb(items, phrase, Math.min(items.length, phrase.to + CLAUSE))) return phrase;
  }
  return null;
}
