/** Whom each sentence is about: its subjects, and the person whom the subject stands for. */
import type { Item } from './narrative.ts';
import { phraseAt, type Phrase } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { clauseAt } from './speech.ts';
import { isVerbAt, mainSubject } from './subjects.ts';
import { verbForm } from './verbForms.ts';
import { INVERTED } from './words/speechVerbs.ts';

/** As many items of a sentence as its main clause is looked for in. */
const OPENING = 60;

export interface Subjects {
  /** Subject of the main clause. */
  main: Phrase | null;
  /** Subject of the first clause of speech. */
  speech: Phrase | null;
  /** Person whom the main subject (else that of speech) stands for; -1 where that is nobody by name. */
  person: number;
}

/** The subjects of a sentence; read once, and kept with the scene. Pronouns need those of the sentences before. */
export function sentenceSubjects(scene: Scene, sentence: number): Subjects {
  // In the order of the text: a pronoun asks for the sentences before it, and must find them read.
  while (scene.subjects.length <= sentence) readSubjects(scene, scene.subjects.length);
  return scene.subjects[sentence]!;
}

function readSubjects(scene: Scene, sentence: number): void {
  const { items } = scene.sentences[sentence]!;
  const speech = speechSubject(items);
  const main = speech && isParenthetical(items, speech) ? speech : mainSubject(items, 0, Math.min(items.length, OPENING));
  const subjects: Subjects = { main, speech, person: -1 };
  scene.subjects.push(subjects);
  const subject = main ?? speech;
  if (subject?.kind === 'person') subjects.person = items[subject.head]!.mention!.person;
  if (subject?.kind === 'he' || subject?.kind === 'she') {
    subjects.person = resolvePronoun(scene, sentence, subject.head, subject.kind === 'he' ? 'm' : 'f');
  }
}

/** `…, Bell said`, `"…" Bell said`: all that goes before is what was said. */
function isParenthetical(items: readonly Item[], { from }: Phrase): boolean {
  const [before, earlier] = [items[from - 1], items[from - 2]];
  if (before?.kind === 'quote') return true;
  if (before?.text !== ',') return before?.kind === 'word' && verbForm(before.lower)?.form === 'past' && (earlier?.text === ',' || earlier?.kind === 'quote');
  return isVerb(items, from);
}

/** Whether a verb of speech follows, and then an end or a mere adjunct. */
function isVerb(items: readonly Item[], from: number): boolean {
  const end = items.findIndex((item, at) => at > from && (item.kind === 'mark' || item.kind === 'quote'));
  const words = items.slice(from, end === -1 ? items.length : end);
  return words.length <= 6 && words.some(({ lower }) => verbForm(lower)?.form === 'past' && verbForm(lower)!.says);
}

function speechSubject(items: readonly Item[]): Phrase | null {
  for (let at = 0; at < Math.min(items.length, OPENING); at += 1) {
    if (items[at - 1]?.kind === 'quote' || items[at - 1]?.text === ',') {
      const form = items[at]!.kind === 'word' ? verbForm(items[at]!.lower) : null;
      const phrase = form?.form === 'past' && INVERTED.has(form.base) ? phraseAt(items, at + 1) : null;
      // "Bell, the mayor, said Oto left": Oto did not say it.
      if (phrase?.kind === 'person' && (items[at - 1]!.kind === 'quote' || !isVerbAt(items, phrase.to))) return phrase;
    }
    const clause = clauseAt(items, at, 0);
    if (clause?.phrase && clause.form.says) return clause.phrase;
  }
  return null;
}
