/** The nearest verb of a clause that tells past from future. */
import { EITHER_CUES, FUTURE_CUES, PAST_CUES, PRESENT_CUES } from './tenseWords.ts';

/** `either`: something once planned, which may have come about or may still. */
export type Tense = 'past' | 'future' | 'either' | 'unknown';

/** How far a cue may stand from the words, in characters. */
const REACH = 110;
const CUE = `\\b(?:(?<either>${EITHER_CUES})|(?<future>${FUTURE_CUES})|(?<present>${PRESENT_CUES})|(?:${PAST_CUES}))\\b`;
const CUES = new RegExp(CUE, 'g');
const FIRST_CUE = new RegExp(CUE);

/** The tense of the last cue in the text before some words; null where there is none. */
export function lastCue(before: string): Tense | null {
  let tense: Tense | null = null;
  for (const cue of before.slice(-REACH).matchAll(CUES)) tense = tenseOfCue(cue);
  return tense;
}

/** The tense of the first cue in the text after some words; null where there is none. */
export function firstCue(after: string): Tense | null {
  const cue = FIRST_CUE.exec(after.slice(0, REACH));
  return cue && tenseOfCue(cue);
}

function tenseOfCue(cue: RegExpExecArray): Tense {
  const { either, future, present } = cue.groups!;
  return either ? 'either' : future ? 'future' : present ? 'unknown' : 'past';
}
