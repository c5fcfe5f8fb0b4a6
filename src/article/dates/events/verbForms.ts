/** Tells verb forms apart by their look and by lists; good enough to know a deed from a state. */
import { AUXILIARIES, IRREGULAR_PASTS, NOT_PAST } from './lists/verbs.ts';

/** Whether a lower-case word is a past tense or a past participle. */
export function isPastForm(word: string): boolean {
  return IRREGULAR_PASTS.has(word) || (word.length > 3 && word.endsWith('ed') && !word.includes('-') && !NOT_PAST.has(word));
}

/** Whether a lower-case word may be the verb of a clause; a present tense without an auxiliary is not seen. */
export function isFiniteVerb(word: string): boolean {
  return AUXILIARIES.has(word) || isPastForm(word);
}
