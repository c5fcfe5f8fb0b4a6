/** Whether the clause around some words speaks of the past or of what is to come. */
import { EITHER_CUES, FUTURE_CUES, PAST_CUES, PAST_VERB, PRESENT_CUES } from './tenseWords.ts';

/** `either`: something once planned, which may have come about or may still. */
export type Tense = 'past' | 'future' | 'either' | 'unknown';

/** How far a cue may stand from the words, in characters. */
const REACH = 110;
const CUE = `\\b(?:(?<either>${EITHER_CUES})|(?<future>${FUTURE_CUES})|(?<present>${PRESENT_CUES})|(?:${PAST_CUES}))\\b`;
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
/** What somebody sets a day for. */
const FIXTURE =
  'game|match|final|election|vote|meeting|summit|hearing|debate|primary|race|session|deadline|concert|parade|talks|conference|ceremony|auction|contest|encounter|showdown|matchup|rally|inauguration|caucus|convention|runoff|referendum|ballot|bout|tournament|finale|championship|trial|launch|liftoff|funeral|premiere';
const ITS_FIXTURE = new RegExp(`^(?:['’]s)?\\s+(?:[\\w-]+\\s+){0,3}(?:${FIXTURE})(?:e?s)?\\b`, 'i');
/** "Will appeal Friday's ruling": what somebody else's day names has happened, unless it is a fixture. */
const POSSESSED = new RegExp(`^['’]s\\b(?!\\s+(?:[\\w-]+\\s+){0,2}(?:${FIXTURE})(?:e?s)?\\b)`, 'i');
/** "In the wake of her Sunday collapse": so does what the day only describes. */
const DESCRIBED = /\b(?:his|her|its|their)\s+$/i;
/** "The slaying in Port Ellery on Friday": what nobody sets a day for has happened. */
const HAPPENED = /\b(?:slaying|killing|shooting|attack|death|arrest|murder|bombing|crash|explosion|blast|earthquake|collapse|sinking|massacre|raid|riot|stabbing|robbery|defeat|resignation|accident|incident)s?(?:\s+(?:of|in|at|near)\s+(?:[\w.'’-]+\s+){1,5}?)?(?:(?:on|late|early|in)\s+)*$/i;
/** "The two are level ahead of Tuesday's vote": still to come where nothing else is over. */
const AHEAD_OF = /\b(?:ahead|in\s+advance)\s+of\s+(?:the\s+)?$/i;
/** "Heading into Tuesday's vote", "before Friday's match": what the clause looks ahead to, whenever it does so. */
const LEADS_TO = /\b(?:ahead\s+of|in\s+advance\s+of|before|into|for|invit\w+\s+(?:\S+\s+){0,4}to)\s+(?:the\s+)?$/i;
/** "In the run-up to the vote on Tuesday". */
const RUN_UP = /\b(?:(?:run|lead)-?up|leading\s+up|countdown)\s+to\s+(?:[\w-]+\s+){0,5}?(?:on\s+)?$/i;
/** "Monday's debate might not change much" is said of one that is over as well as of one to come. */
const MAY_BE = new RegExp(`^['’]s\\s+(?:[\\w-]+\\s+){0,3}(?:${FIXTURE})(?:e?s)?\\s+(?:may|might|could|would)\\b`, 'i');
/** "The match set for Friday was called off", before or after the day. */
const CALLED_OFF = /^,?\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:cancel|postponed|called\s+off|delayed|scrapped|abandoned|put\s+off|dropped)/i;
/** "She has set Aug. 26 as the next day in court". */
const SETS = /\b(?:set|chose|chosen|picked|fixed|named)\s+$/i;
const AS_DAY = /^\s+(?:as|for)\s/;
/** "The feast is Saturday", "services are at the chapel on Friday". */
const IS_ON = /\b(?:is|are)\s+(?:on\s+|at\s+(?:\S+\s+){1,4}on\s+)?$/i;
/** "The vote was moved to Thursday": ahead; "from Tuesday": a day once planned. */
const MOVED_TO = /\b(?:moved|put\s+off|pushed|shifted|brought)(?:\s+(?:up|back|forward|ahead))?(?:\s+from\s+\S+)?\s+to\s+(?:the\s+)?$/i;
const MOVED_FROM = /\b(?:moved|put\s+off|pushed|shifted|brought|postponed|delayed|rescheduled)(?:\s+(?:up|back|forward|ahead))?\s+from\s+(?:the\s+)?$/i;
/** "Between now and November". */
const FROM_NOW = /\bbetween\s+now\s+and\s+(?:the\s+)?$/i;
/** "On Monday, as the session begins, …": not the date's own clause. */
const SUBORDINATE = /^,\s+(?:as|when|while|before|after|if)\s[^,;]{1,80},/i;
/** Nor is "…, she said", unless the date stands in a phrase before it: "In an essay in June, she said …". */
const SAID_LAST = /,["”]?\s+(?:[\w.'’-]+\s+){1,3}(?:said|told|wrote|added)\b.*$/s;
const PHRASE = /^\W*(?:In|On|At|During|After|By|For|Since|From|With|Under)\b/;
/** "A meeting on Monday and a vote due on Friday": what is said of another thing says nothing of a date within its clause. */
const WITHIN = /\w\s+\w+\s+\w/;
const NEXT_CLAUSE = /\s(?:and|but|or|while)\s(?!\p{Lu}|\d).*$/su;
const SINCE = /\bsince\s+(?:(?:the|early|late|mid|last)[\s-]+)*$/i;

/** "Voted to close the bridge on June 6", "whether to cut": what is to be done is to come, or else lies close by. */
const DECIDED = /\b(?:(?:agree|vote|decide|propose)[ds]?|consider(?:s|ed|ing)?|whether|proposal|petition|wants?|(?:convince|persuade|urge|encourage|ask|tell|order)(?:e?d|s|ing)?\s+(?:\w+\s+){1,3}|told\s+(?:\w+\s+){1,3})\s*\b(?:to\s+[a-z]+|closing|opening|ending|starting|cutting|moving)\b[^;:]{0,60}$/i;

/** Whether the words before a date speak of something decided on or asked for, whatever the tense of deciding it. */
export function looksAhead(before: string): boolean {
  return DECIDED.test(before);
}

/**
 * The verb of the words' own clause decides: the one next to them, or the nearest cue before them, or
 * the first one after them. `before` and `after` are the text around the words within their sentence.
 */
export function tenseOf(before: string, after: string): Tense {
  if (SINCE.test(before) || TOLD.test(before)) return 'past';
  if (FROM_NOW.test(before) || TERM.test(before) || MOVED_TO.test(before) || IS_ON.test(before)) return 'future';
  if (MOVED_FROM.test(before) || (SETS.test(before) && AS_DAY.test(after))) return 'either';
  if (HAPPENED.test(before)) return 'past';
  if ((POSSESSED.test(after) || (DESCRIBED.test(before) && POSSESSED.test(`'s${after}`) && /^\s[a-z]/.test(after))) && !/\b(?:ahead\s+of|before|for|until)\s+$/i.test(before)) return 'past';
  const main = after.replace(SUBORDINATE, '');
  if (MAY_BE.test(after)) return 'either';
  if (AHEAD_OF.test(before) || RUN_UP.test(before) || (LEADS_TO.test(before) && ITS_FIXTURE.test(after))) return lastCue(before) !== 'past' && firstCue(after) !== 'past' ? 'future' : 'either';
  const rest = PHRASE.test(before) ? main : main.replace(SAID_LAST, '');
  const adjacent = VERB_NEXT.exec(rest);
  if (adjacent) return adjacent[1] ? 'future' : 'past';
  if (CALLED_OFF.test(rest) && lastCue(before) === 'future') return 'either';
  const opens = CONJUNCTION.test(before) || (COMMA.test(before) && /^\s\w/.test(after));
  return (opens && firstCue(rest)) || lastCue(before) || firstCue(WITHIN.test(before) && !opens ? rest.replace(NEXT_CLAUSE, '') : rest) || 'unknown';
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
  const { either, future, present } = cue.groups!;
  return either ? 'either' : future ? 'future' : present ? 'unknown' : 'past';
}
