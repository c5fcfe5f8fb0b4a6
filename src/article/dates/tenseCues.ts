/** The nearest verb of a clause that tells past from future. */
import { ARRANGED } from './arranged.ts';
import { FIXTURES } from './tenseFixtures.ts';
import { EITHER_CUES, FUTURE_CUES, PAST_CUES, PRESENT_CUES } from './tenseWords.ts';

/** `either`: something once planned, which may have come about or may still. */
export type Tense = 'past' | 'future' | 'either' | 'unknown';

/** How far a cue may stand from the words, in characters. */
const REACH = 110;
/** One pattern for both ways: it is long, and takes ten milliseconds to compile. */
const CUES = new RegExp(`\\b(?:(${EITHER_CUES})|(${FUTURE_CUES}|${FIXTURES})|(${PRESENT_CUES})|(?:${PAST_CUES}))\\b`, 'g');

/** The tense of the last cue in the text before some words; null where there is none. */
export function lastCue(before: string): Tense | null {
  const near = before.slice(-REACH);
  let last: RegExpExecArray | null = null;
  CUES.lastIndex = 0;
  for (let cue = CUES.exec(near); cue; cue = CUES.exec(near)) last = cue;
  if (last && tenseOfCue(last) === 'future' && !MODAL.test(last[0]) && AFTER.test(near.slice(last.index))) return 'unknown';
  return last && tenseOfCue(last);
}

/** The tense of the first cue in the text after some words; null where there is none. */
export function firstCue(after: string): Tense | null {
  CUES.lastIndex = 0;
  const cue = CUES.exec(after.slice(0, REACH));
  return cue && (PROMISED.test(cue[0]) ? 'past' : tenseOfCue(cue));
}

/** "On Monday the two agreed to meet": the promise was made then, and is kept later. */
const PROMISED = /^(?:agreed|vowed|pledged|promised|threatened|invited|ordered|urged) /;

/** "The captain returns after an injury on Friday": what went before is no plan, unless it was arranged or "will" says so. */
const AFTER = new RegExp(`\\b(?:after|following|since|despite)\\s+(?!(?:[\\w'’-]+\\s+){0,4}(?:${ARRANGED}|holiday|break|recess|vacation|weekend|close|end|start)(?:e?s)?\\s)[^,;]+$`);
const MODAL = /^(?:will|shall|would|may|might|must|can|could|should|won|['’]ll)/;

function tenseOfCue([, either, future, present]: RegExpExecArray): Tense {
  return either ? 'either' : future ? 'future' : present ? 'unknown' : 'past';
}
