/** Whether the clause around some words speaks of the past or of what is to come. */
import { FUTURE_CUES, PAST_CUES } from './tenseWords.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** How far a cue may stand from the words, in characters. */
const REACH = 110;
const CUE = `\\b(?:(${FUTURE_CUES})|(${PAST_CUES}))\\b`;
const CUES = new RegExp(CUE, 'g');
const FIRST_CUE = new RegExp(CUE);

/** The nearest cue before the words decides, or else the nearest one after them. */
export function tenseOf(before: string, after: string): Tense {
  let last: Tense = 'unknown';
  for (const cue of before.slice(-REACH).matchAll(CUES)) last = cue[1] ? 'future' : 'past';
  if (last !== 'unknown') return last;
  const next = FIRST_CUE.exec(after.slice(0, REACH));
  return next ? (next[1] ? 'future' : 'past') : 'unknown';
}
