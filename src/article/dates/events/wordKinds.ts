/** Which kinds of words a sentence holds: a filter that asks for one of them need not search the others. */
import { kindsOfWords } from '../kindsOfWords.ts';
import { CONDITIONALS, UNREAL } from './lists/conditions.ts';
import { FREQUENCIES, HABITUAL } from './lists/habits.ts';
import { HAVING, MEASURES, MOVES, TRADED } from './lists/measures.ts';
import { SPEECH_VERBS } from './lists/speech.ts';
import type { Word } from './sentenceWords.ts';

/** Kinds of words, as bits. */
export const SPEECH_VERB = 1;
export const UNREAL_WORD = 2;
export const CONDITIONAL = 4;
export const HABIT_WORD = 8;
export const EVERY = 16;
export const MOVE = 32;
export const TRADED_THING = 64;
export const MEASURE = 128;
export const HAVING_VERB = 256;

const KINDS = kindsOfWords([
  [SPEECH_VERBS, SPEECH_VERB],
  [UNREAL, UNREAL_WORD],
  [[...CONDITIONALS, 'provided'], CONDITIONAL],
  [[...HABITUAL, ...FREQUENCIES], HABIT_WORD],
  [['every', 'each'], EVERY],
  [MOVES, MOVE],
  [TRADED, TRADED_THING],
  [MEASURES, MEASURE],
  [HAVING, HAVING_VERB],
]);

/** The kinds that some words are of, as a sum of bits. */
export function kindsOf(words: readonly Word[]): number {
  let kinds = 0;
  for (const { lower } of words) kinds |= KINDS.get(lower) ?? 0;
  return kinds;
}
