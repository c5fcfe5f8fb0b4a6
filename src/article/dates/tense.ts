/** Whether the clause around some words speaks of the past or of what is to come. */
import { FUTURE_CUES, PAST_CUES, PAST_VERB, PRESENT_CUES } from './tenseWords.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** How far a cue may stand from the words, in characters. */
const REACH = 110;
const CUE = `\\b(?:(${FUTURE_CUES})|(${PRESENT_CUES})|(?:${PAST_CUES}))\\b`;
const CUES = new RegExp(CUE, 'g');
const FIRST_CUE = new RegExp(CUE);

/** "The council Tuesday voted", "the mayor on Friday will". */
const VERB_NEXT = new RegExp(`^\\s+(?:(?:also|formally|officially|again)\\s+)?(?:(will|may|might|plans to|nears|approaches|looms|draws near|grows near)|(?:${PAST_VERB}))\\b`);
/** "…, but on Tuesday a judge ruled": the date opens a clause whose verb is still to come. */
const CONJUNCTION = /\b(?:but|and|that|when|where|because|while|then|after|although|though)\s+(?:(?:on|late|early|earlier|later)\s+)*$/i;
const COMMA = /[,;—–]\s+(?:(?:on|late|early|earlier|later)\s+)*$/i;
/** A term set: "must be paid by"; "By Friday the water had …" and "had … by Friday" look back. */
const TERM = /^(?!.*\b(?:had|waited|stayed|remained|lasted|lived|worked|ran|continued|kept|stood|served|did|didn['’]t)\b).*\S\s+(?:by|until|till)\s+(?:(?:the|early|late|mid|end|of)[\s-]+|(?:\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?|o['’]clock)|noon|midnight)\s+(?:on\s+)?)*$/i;
/** "In a statement Friday": what was told is over. */
const TOLD = /\bin\s+(?:an?|the|his|her|its|their)\s+(?:[\w-]+\s+){0,2}(?:interview|statement|speech|report|letter|filing|ruling|memo|trading)\s+(?:(?:on|late|early|earlier)\s+)*$|\b(?:earlier|trading)\s+(?:on\s+)?$/i;
/** "Will appeal Friday's ruling": what somebody else's day names has happened, unless it is a fixture. */
const POSSESSED = /^['’]s\b(?!\s+(?:[\w-]+\s+){0,2}(?:game|match|final|election|vote|meeting|summit|hearing|debate|primary|race|session|deadline|concert|parade|talks|conference|ceremony|auction|contest|encounter|showdown|matchup|rally|speech|address|inauguration|caucus|convention|runoff|referendum|ballot|visit|launch|opening|fight|bout|tournament|finale|championship|trial)(?:e?s)?\b)/i;
/** "In the wake of her Sunday collapse": so does what the day only describes. */
const DESCRIBED = /\b(?:his|her|its|their)\s+$/i;
const SINCE = /\bsince\s+(?:(?:the|early|late|mid|last)[\s-]+)*$/i;

/**
 * The verb of the words' own clause decides: the one next to them, or the nearest cue before them, or
 * the first one after them. `before` and `after` are the text around the words within their sentence.
 */
export function tenseOf(before: string, after: string): Tense {
  if (SINCE.test(before) || TOLD.test(before)) return 'past';
  if (TERM.test(before)) return 'future';
  if ((POSSESSED.test(after) || (DESCRIBED.test(before) && POSSESSED.test(`'s${after}`) && /^\s[a-z]/.test(after))) && !/\b(?:ahead\s+of|before|for|until)\s+$/i.test(before)) return 'past';
  const adjacent = VERB_NEXT.exec(after);
  if (adjacent) return adjacent[1] ? 'future' : 'past';
  const opens = CONJUNCTION.test(before) || (COMMA.test(before) && /^\s\w/.test(after));
  return (opens && firstCue(after)) || lastCue(before) || firstCue(after) || 'unknown';
}

function lastCue(text: string): Tense | null {
  let tense: Tense | null = null;
  for (const cue of text.slice(-REACH).matchAll(CUES)) tense = tenseOfCue(cue);
  return tense;
}

function firstCue(text: string): Tense | null {
  const cue = FIRST_CUE.exec(text.slice(0, REACH));
  return cue && tenseOfCue(cue);
}

function tenseOfCue(cue: RegExpExecArray): Tense {
  return cue[1] ? 'future' : cue[2] ? 'unknown' : 'past';
}
