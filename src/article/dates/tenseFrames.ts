/** Words right beside a date that settle its tense before any verb is asked. */
import { backwards } from './backwards.ts';
import { firstCue, lastCue, type Tense } from './tenseCues.ts';
import { PAST_VERB } from './tenseWords.ts';

export interface Frame {
  name: string;
  /** Null where the frame has nothing to say. `before` and `after` are the text around the date within its sentence. */
  tells: (before: string, after: string) => Tense | null;
}

/** "A vote for Friday", "called a strike for Monday": a day set, of one close by or still to come. */
const SET_FOR = backwards(/\b(?:set|sets|call(?:ed|s)?|scheduled?|forecast|invited?|planned|booked|slated|arranged|reserved|votes?|meetings?|hearings?|rall(?:y|ies)|marche?s?|strikes?|talks|conference|summit|elections?|protests?|demonstrations?|dinner|funeral|trial|debate|session)\s+(?:[\w'’-]+\s+){0,4}for\s+$/i);
/** "The concert Saturday is sold out": of one close by or still to come. */
const FIXTURE_IS = /^\s+(?:is|are)\b/;
/** "Police braced for more protests on Saturday". */
const BRACED = /\b(?:braced|prepared|readied|geared\s+up)\s+for\s+(?:[\w-]+\s+){1,4}(?:on\s+)?$/i;
/** "Beginning Monday", "effective Friday": from then on. */
const FROM_THEN = backwards(/\b(?:beginning|starting|effective|commencing)\s+(?:(?:on|in)\s+)?$|^From\s+$|^\W*Come\s+$/i);
/** "Join us Monday", "Look for rain on Sunday". */
const ANNOUNCES = /^\W*(?:Join\s+us|Coming\s+up|Look\s+for|Expect|Tune\s+in|Watch\s+for)\b/;
/** "Traders await Friday's report". */
const AWAITS = backwards(/\b(?:await(?:s|ing)?|wait(?:s|ing)?\s+for|looking\s+(?:ahead|forward)\s+to|prepar(?:es?|ing)\s+for|brac(?:es?|ing)\s+for|head(?:s|ing)?\s+into|gear(?:s|ing)?\s+up\s+for)\s+(?:the\s+)?$/i);
/** "Friday's report is expected to show a rise". */
const DUE_REPORT = /^['’]s\s+(?:[\w-]+\s+){0,3}(?:report|data|figures?|numbers|speech|address|announcement|statement|release|testimony|sale|visit|talks|appearance)\s+(?:is|are)\s+(?:[a-z]+ly\s+)?(?:expected|due|likely|scheduled|set|forecast|seen|to)\b/i;
/** "Talks that broke down Monday will resume": the relative clause is over. */
const WHICH_HAPPENED = new RegExp(`\\b(?:that|which|who)\\s+(?:(?:was|were|had)\\s+(?:[a-z]+ly\\s+)?)?(?!(?:was|were)\\b)(?:${PAST_VERB})\\b[^,;"”]{0,40}$`);

/** What somebody sets a day for. */
const FIXTURE =
  'game|match|final|election|vote|meeting|summit|hearing|debate|primary|race|session|deadline|concert|parade|talks|conference|ceremony|auction|contest|encounter|showdown|matchup|rally|inauguration|caucus|convention|runoff|referendum|ballot|bout|tournament|finale|championship|trial|launch|liftoff|funeral|premiere';
/** "Her office is on the line in the primary on Tuesday". */
const AT_FIXTURE = backwards(new RegExp(`\\b(?:in|at|by|of|with|is)\\s+(?:\\S+\\s+){0,4}(?:${FIXTURE})(?:e?s)?\\s+(?:here\\s+)?on\\s+$`, 'i'));
const FIXTURE_LAST = backwards(new RegExp(`\\b(?:${FIXTURE})(?:e?s)?\\s+(?:on\\s+)?$`, 'i'));
/** "Since late last month". */
const SINCE = backwards(/\bsince\s+(?:(?:the|early|late|mid|last)[\s-]+)*$/i);
/** "In a statement Friday": what was told is over. */
const TOLD = /\bin\s+(?:an?|the|his|her|its|their)\s+(?:[\w-]+\s+){0,2}(?:interview|statement|speech|report|letter|filing|ruling|memo|trading)\s+(?:(?:on|late|early|earlier)\s+)*$|\b(?:earlier|(?<!\b(?:begins?|starts?|resumes?|of)\s+)trading)\s+(?:on\s+)?$|^\W*(?:Asked|Interviewed|Questioned|Pressed|Reached)\s+(?:[\w-]+\s+){0,4}?(?:(?:on|late|early)\s+)*$/i;
/** "In a speech Friday, the mayor will lay out the plan". */
const TO_TELL = /^\W*In\s/;
/** A term set: "must be paid by"; "By Friday the water had …" and "had … by Friday" look back. */
const TERM = backwards(/\S\s+(?:by|until|till|(?<!(?:day|night|morning|afternoon|evening)\s+)through)\s+(?:(?:the|early|late|mid|end|of)[\s-]+|(?:\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?|o['’]clock)|noon|midnight)\s+(?:on\s+)?)*$/i);
const LASTED = /\b(?:had|waited|stayed|remained|lasted|lived|worked|ran|continued|kept|stood|served|did|didn['’]t)\b/i;
/** "Between now and November". */
const FROM_NOW = backwards(/\bbetween\s+now\s+and\s+(?:the\s+)?$/i);
/** "The feast is Saturday", "services are at the chapel on Friday". */
const IS_ON = /\b(?:is|are)\s+(?:(?:also\s+|still\s+)?(?:closed|shut|off|out|back|away|no\s+\w+)\s+)?(?:on\s+|at\s+(?:\S+\s+){1,4}on\s+)?$/i;
/** "The vote was moved to Thursday", "she was given until Friday": ahead; "from Tuesday": a day once planned. */
const MOVED_TO = backwards(/\b(?:moved|put\s+off|pushed|shifted|brought)(?:\s+(?:up|back|forward|ahead))?(?:\s+from\s+\S+)?\s+to\s+(?:the\s+)?$|\b(?:put\s+off|postponed?|delayed|extended|adjourned|deferred|recessed|slipped)\s+(?:[\w'’-]+\s+){0,5}?(?:until|till|through|to)\s+(?:at\s+least\s+)?$|\b(?:remanded|suspended|(?<!\bnot\s+)(?:gave|given)|(?:do|does)(?:\s+not|n['’]t))\s+(?:[\w'’-]+\s+){0,5}?(?:until|till)\s+$/i);
const MOVED_FROM = backwards(/\b(?:moved|put\s+off|pushed|shifted|brought|postponed|delayed|rescheduled)(?:\s+(?:up|back|forward|ahead))?\s+from\s+(?:the\s+)?$/i);
/** "She has set Aug. 26 as the next day in court". */
const SETS = backwards(/\b(?:set|chose|chosen|picked|fixed|named)\s+$/i);
const AS_DAY = /^\s+(?:as|for)\s/;
/** "The slaying in Port Ellery on Friday": what nobody sets a day for has happened. */
const HAPPENINGS = 'slaying|killing|shooting|attack|death|arrest|murder|bombing|crash|explosion|blast|earthquake|collapse|sinking|massacre|raid|riot|stabbing|robbery|defeat|resignation|accident|incident|fire|storm|flood|tornado|shootout|outage|spill|break-in';
const HAPPENED = new RegExp(`\\b(?:${HAPPENINGS})s?(?:\\s+(?:of|in|at|near)\\s+(?:[\\w.'’-]+\\s+){1,5}?)?(?:(?:on|late|early|in)\\s+)*$`, 'i');
/** "The Monday fire will cost millions". */
const ITS_HAPPENING = new RegExp(`^\\s(?:[a-z-]+\\s)?(?:${HAPPENINGS})s?\\b`);
const ITS_FIXTURE = new RegExp(`^(?:['’]s)?\\s+(?:[\\w-]+\\s+){0,3}(?:${FIXTURE})(?:e?s)?\\b`, 'i');
/** "Will appeal Friday's ruling": what somebody else's day names has happened, unless it is a fixture. */
const POSSESSED = new RegExp(`^['’]s\\b(?!\\s+(?:[\\w-]+\\s+){0,2}(?:${FIXTURE})(?:e?s)?\\b)`, 'i');
/** "In the wake of her Sunday collapse": so does what the day only describes. */
const DESCRIBED = backwards(/\b(?:his|her|its|their)\s+$/i);
/** "Monday's election is the first": of one close by, before it or after; "the results of Monday's election" are there when it is over. */
const ITS_VOTE = /^['’]s\s+(?:[\w-]+\s+){0,3}(?:election|vote|primary|caucus|referendum|runoff|ballot|contest|race)s?\b/i;
const OUTCOME = backwards(/\b(?:results?|returns|outcome|turnout|winners?|losers?|loss|defeat|victory|win|wake|aftermath|analysis|after|following|since|despite)\s+(?:(?:of|in|from|at)\s+)?(?:the\s+)?$/i);
/** "Monday's debate might not change much" is said of one that is over as well as of one to come. */
const MAY_BE = new RegExp(`^['’]s\\s+(?:[\\w-]+\\s+){0,3}(?:${FIXTURE})(?:e?s)?\\s+(?:may|might|could|would)\\b`, 'i');
/** "The two are level ahead of Tuesday's vote": still to come where nothing else is over. */
const AHEAD_OF = backwards(/\b(?:ahead|in\s+advance)\s+of\s+(?:the\s+)?$/i);
/** "Heading into Tuesday's vote", "before Friday's match": what the clause looks ahead to, whenever it does so. */
const LEADS_TO = backwards(/\b(?:ahead\s+of|in\s+advance\s+of|before|into|for|invit\w+\s+(?:\S+\s+){0,4}to)\s+(?:the\s+)?$/i);
/** "In the run-up to the vote on Tuesday". */
const RUN_UP = /\b(?:(?:run|lead)-?up|leading\s+up|countdown)\s+to\s+(?:[\w-]+\s+){0,5}?(?:on\s+)?$/i;
const LOOKING_AHEAD = backwards(/\b(?:ahead\s+of|before|for|until)\s+$/i);

/** The first frame that has something to say decides. */
export const FRAMES: readonly Frame[] = [
  { name: 'since', tells: (before) => (SINCE.test(before) ? 'past' : null) },
  { name: 'told', tells: (before, after) => (TOLD.test(before) && !(TO_TELL.test(before) && firstCue(after) === 'future') ? 'past' : null) },
  { name: 'moved', tells: (before) => (MOVED_TO.test(before) ? 'future' : MOVED_FROM.test(before) ? 'either' : null) },
  { name: 'term', tells: term },
  { name: 'from-now', tells: (before) => (FROM_NOW.test(before) ? 'future' : null) },
  { name: 'is-on', tells: (before) => (IS_ON.test(before) ? 'future' : null) },
  { name: 'set-as', tells: (before, after) => (SETS.test(before) && AS_DAY.test(after) ? 'either' : null) },
  { name: 'set-for', tells: (before) => (SET_FOR.test(before) && lastCue(before) !== 'future' ? 'either' : null) },
  { name: 'from-then', tells: fromThen },
  { name: 'announces', tells: (before) => (ANNOUNCES.test(before) ? 'future' : null) },
  { name: 'awaits', tells: (before) => (AWAITS.test(before) ? 'future' : null) },
  { name: 'due-report', tells: (_before, after) => (DUE_REPORT.test(after) ? 'future' : null) },
  { name: 'which-happened', tells: (before) => (WHICH_HAPPENED.test(before) && lastCue(before) === 'past' ? 'past' : null) },
  { name: 'happened', tells: (before) => (HAPPENED.test(before) ? 'past' : null) },
  { name: 'possessed', tells: possessed },
  { name: 'fixture-on', tells: (before) => (AT_FIXTURE.test(before) && lastCue(before) === null ? 'either' : null) },
  { name: 'fixture-is', tells: (before, after) => (FIXTURE_IS.test(after) && FIXTURE_LAST.test(before) && lastCue(before) === null ? 'either' : null) },
  { name: 'braced', tells: (before) => (BRACED.test(before) ? 'either' : null) },
  { name: 'fixture-may', tells: (_before, after) => (MAY_BE.test(after) ? 'either' : null) },
  { name: 'leads-to', tells: leadsTo },
  { name: 'its-vote', tells: itsVote },
];

/** What somebody did "effective Monday" begins near to then, before it or after. */
function fromThen(before: string, after: string): Tense | null {
  if (!FROM_THEN.test(before)) return null;
  if (lastCue(before) !== 'past' && firstCue(after) !== 'past') return 'future';
  return /effective/i.test(before.slice(-14)) ? 'either' : null;
}

/** "Agree by Monday" looks ahead; "the shares sent in by the Monday deadline" may look back. */
function term(before: string): Tense | null {
  if (!TERM.test(before) || LASTED.test(before)) return null;
  const cue = lastCue(before);
  return cue === 'future' || (tellsNothing(cue) && !/\bthe\s+$/i.test(before)) ? 'future' : 'either';
}

function possessed(before: string, after: string): Tense | null {
  const describes = (DESCRIBED.test(before) && POSSESSED.test(`'s${after}`) && /^\s[a-z]/.test(after)) || ITS_HAPPENING.test(after);
  return (POSSESSED.test(after) || describes) && !LOOKING_AHEAD.test(before) ? 'past' : null;
}

function itsVote(before: string, after: string): Tense | null {
  if (!ITS_VOTE.test(after)) return null;
  if (OUTCOME.test(before)) return lastCue(before) === null && firstCue(after) === 'future' ? 'either' : null;
  return tellsNothing(lastCue(before)) && tellsNothing(firstCue(after)) ? 'either' : null;
}

function tellsNothing(tense: Tense | null): boolean {
  return tense === null || tense === 'unknown';
}

/** Still to come where nothing around it is over; where something is, it may be over too. */
function leadsTo(before: string, after: string): Tense | null {
  if (!AHEAD_OF.test(before) && !RUN_UP.test(before) && !(LEADS_TO.test(before) && ITS_FIXTURE.test(after))) return null;
  return lastCue(before) !== 'past' && firstCue(after) !== 'past' ? 'future' : 'either';
}
