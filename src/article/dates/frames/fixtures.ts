/** Frames of what somebody sets a day for: a match, a vote, a hearing. */
import { ARRANGED, CONTEST, FIXTURE } from '../arranged.ts';
import { backwards } from '../backwards.ts';
import { firstCue, lastCue } from '../tenseCues.ts';
import { tellsNothing, type Frame } from './frame.ts';

/** "The feast is Saturday", "services are at the chapel on Friday". */
const IS_ON = /(?:\b(?:is|are)|\b(?:he|she|it|that|there)['’]s|\b(?:we|they|you)['’]re|\bI['’]m)\s+(?:(?:also\s+|still\s+)?(?:closed|shut|free|off|out|back(?:\s+(?:here|there|home|at\s+work))?|away|here|there|home|no\s+\w+|(?:at\s+home|in\s+(?:action|court|town|concert)|on\s+(?:the\s+air|air|stage|show|sale))\b(?!\s+(?:after|since|from)\b))\s+(?:(?:in|at|to|against|with)\s+(?:(?!(?:after|since|from|following|over)\b)[\w.'’-]+\s+){1,4}?){0,2})?(?:on\s+|at\s+|in\s+(?:(?:early|late)\s+)?|at\s+(?:(?!(?:after|since|from|following|over)\b)\S+\s+){1,4}on\s+)?$/i;
export const isOn: Frame = { name: 'is-on', tells: (before) => (IS_ON.test(before) ? 'future' : null) };

const ITS_FIXTURE = new RegExp(`^(?:['’]s)?\\s+(?:[\\w-]+\\s+){0,3}(?:${FIXTURE})(?:e?s)?\\b`, 'i');
const BY_WHOM = "(?:(?:with|against|at|in|by|of|for|across|throughout|over)\\s+(?:[\\w.'’-]+\\s+){1,4}?){0,2}(?:(?:on|late|early)\\s+)*";
/** "She has an appointment on Friday", "there is a vigil Friday". */
const HAS_ARRANGED = new RegExp(`\\b(?:(?:has|have|['’]s\\s+got|['’]ve\\s+got)\\s+(?:an?|another|one|no|two|three|its|his|her|their|the)|there(?:['’]s|\\s+is|\\s+are))\\s+(?:[\\w'’-]+\\s+){0,3}?(?:${ARRANGED})(?:e?s)?\\s+${BY_WHOM}$`, 'i');
/** "The two sides have a Friday deadline". */
const HAS_ITS = /\b(?:has|have|faces?|facing)\s+(?:an?|another|its|his|her|their)\s+$/;
export const hasArranged: Frame = { name: 'has-arranged', tells: (before, after) => (HAS_ARRANGED.test(before) || (HAS_ITS.test(before) && ITS_FIXTURE.test(after)) ? 'future' : null) };

/** "She has set Aug. 26 as the next day in court". */
const SETS = backwards(/\b(?:set|chose|chosen|picked|fixed|named)\s+$/i);
/** "Agreed to Oct. 14". */
const AGREED_DAY = backwards(/\bagree[ds]?\s+(?:to|on|upon)\s+$/i);
const AS_DAY = /^\s+(?:as|for)\s/;
/** "The judge set a September trial date". */
const SETS_A = backwards(/\b(?:set|fixed|scheduled|announced|proposed|imposed|agreed\s+(?:on|to)|call(?:s|ed|ing)?\s+for)\s+(?:an?|the)\s+(?:(?:early|mid|late)[\s-]+)?$/i);
const ITS_DATE = new RegExp(`^\\s+(?:[\\w-]+\\s+){0,2}(?:${FIXTURE}|date|target|start|opening|release)\\b`, 'i');
export const setAs: Frame = { name: 'set-as', tells: (before, after) => (AGREED_DAY.test(before) || (SETS.test(before) && AS_DAY.test(after)) || (SETS_A.test(before) && ITS_DATE.test(after)) ? 'either' : null) };

/** "A vote for Friday", "called a strike for Monday": a day set, of one close by or still to come. */
const SET_FOR = backwards(/\b(?:set|sets|call(?:ed|s)?|scheduled?|forecast|invited?|planned|booked|slated|arranged|reserved|votes?|meetings?|hearings?|rall(?:y|ies)|marche?s?|strikes?|talks|conference|summit|elections?|protests?|demonstrations?|dinner|funeral|trial|debate|session)\s+(?:[\w'’-]+\s+){0,4}for\s+$/i);
/** "Has called a hearing for Tuesday": still ahead. */
const HAS_SET = /\bha(?:s|ve)\s+(?:called|set|scheduled|planned|booked|arranged)\s+(?:[\w'’-]+\s+){0,4}for\s+$/i;
export const setFor: Frame = { name: 'set-for', tells: (before) => (!SET_FOR.test(before) || lastCue(before) === 'future' ? null : HAS_SET.test(before) ? 'future' : 'either') };

/** "The two are level ahead of Tuesday's vote": still to come where nothing else is over. */
const AHEAD_OF = backwards(/\b(?:ahead|in\s+advance)\s+of\s+(?:the\s+)?$/i);
/** "Heading into Tuesday's vote", "before Friday's match": what the clause looks ahead to, whenever it does so. */
const LEADS_TO = backwards(/\b(?:ahead\s+of|in\s+advance\s+of|before|into|for|invit\w+\s+(?:\S+\s+){0,4}to)\s+(?:the\s+)?$/i);
/** "In the run-up to the vote on Tuesday". */
const RUN_UP = /\b(?:(?:(?:run|lead)-?up|leading\s+up|countdown)\s+to|(?:ahead|in\s+advance)\s+of)\s+(?:[\w-]+\s+){0,5}?(?:on\s+)?$/i;

/** Still to come where nothing around it is over; where something is, it may be over too. */
export const leadsTo: Frame = {
  name: 'leads-to',
  tells(before, after) {
    if (!AHEAD_OF.test(before) && !RUN_UP.test(before) && !(LEADS_TO.test(before) && ITS_FIXTURE.test(after))) return null;
    return lastCue(before) !== 'past' && firstCue(after) !== 'past' ? 'future' : 'either';
  },
};

/** "Her office is on the line in the primary on Tuesday". */
const AT_FIXTURE = backwards(new RegExp(`\\b(?:in|at|by|of|with|is)\\s+(?:\\S+\\s+){0,4}(?:${FIXTURE})(?:e?s)?\\s+(?:here\\s+)?on\\s+$`, 'i'));
export const fixtureOn: Frame = { name: 'fixture-on', tells: (before) => (AT_FIXTURE.test(before) && lastCue(before) === null ? 'either' : null) };

/** "The concert Saturday is sold out": of one close by or still to come. */
const FIXTURE_IS = /^\s+(?:is|are)\b/;
const ARRANGED_LAST = new RegExp(`\\b(?:${ARRANGED})(?:e?s)?\\s+${BY_WHOM}$`, 'i');
export const fixtureIs: Frame = { name: 'fixture-is', tells: (before, after) => (FIXTURE_IS.test(after) && ARRANGED_LAST.test(before) && lastCue(before) === null ? 'either' : null) };

/** "The union called for a stoppage on Tuesday": asked for on the day or before it. */
const ASKED_FOR = new RegExp(`\\b(?:(?:call(?:ed)?|ask(?:ed)?|press(?:ed)?|plan(?:s|ned)?|calls|requests?|plead(?:ed)?|appl(?:y|ied))\\s+for|demand(?:ed)?|sought|request(?:ed)?|propos(?:ed?|ing)|announced|promised|pledged|threatened|(?<!\\bnext\\s+)scheduled|ordered|banned|outlawed|cancel(?:l?ed|s)|called\\s+off|scrapped|agreed\\s+(?:to|on)|(?:has|have|had)\\s+called|arranged|organi[sz]ed|planned)\\s+(?:(?:an?|the|its|their|another|more|new)\\s+)?(?:(?!(?:after|since|following|at|in|on)\\b)[\\w-]+\\s+){0,4}?(?:${ARRANGED})(?:e?s)?\\s+${BY_WHOM}$`, 'i');
export const askedFor: Frame = { name: 'asked-for', tells: (before) => (ASKED_FOR.test(before) ? 'either' : null) };

/** "Flew to Porto for talks on Saturday", "held pending a hearing on Friday". */
const FOR_ARRANGED = new RegExp(`\\b(?:for|pending|awaiting|until)\\s+(?:[\\w'’-]+\\s+){0,4}?(?:${ARRANGED})(?:e?s)?\\s+${BY_WHOM}$`, 'i');
export const forArranged: Frame = { name: 'for-arranged', tells: (before) => (!FOR_ARRANGED.test(before) ? null : tellsNothing(lastCue(before)) ? 'future' : lastCue(before) === 'past' ? 'either' : null) };

/** "Monday's debate might not change much" is said of one that is over as well as of one to come. */
const MAY_BE = new RegExp(`^['’]s\\s+(?:[\\w-]+\\s+){0,3}(?:${FIXTURE})(?:e?s)?\\s+(?:may|might|could|would)\\b`, 'i');
export const fixtureMay: Frame = { name: 'fixture-may', tells: (_before, after) => (MAY_BE.test(after) ? 'either' : null) };

/** "Monday's election is the first": of one close by, before it or after; "the results of Monday's election" are there when it is over. */
const ITS_VOTE = /^['’]s\s+(?:[\w-]+\s+){0,3}(?:election|vote|primary|caucus|referendum|runoff|ballot|contest|race)s?\b/i;
const OUTCOME = backwards(/\b(?:results?|returns|outcome|turnout|winners?|losers?|loss|defeat|victory|win|wake|aftermath|analysis|after|following|since|despite)\s+(?:(?:of|in|from|at)\s+)?(?:the\s+)?$/i);

/** "She lost the seat in the December elections", "since the November vote". */
const OUTCOME_NEAR = /\b(?:won|lost|defeated|beat|since|after|following|despite|results?|victory|defeat|elected|toppled|ousted)\b[^,;]*$/i;
/** "In the December elections": so is a vote that its month names. */
const MONTH_VOTE = /^\s+(?:(?:presidential|general|parliamentary|local|legislative|national|federal|state|mayoral)\s+)?(?:elections?|referendum|runoff|convention)\b/i;
const VOTE_WAS = /^\s+(?:\w+\s+){1,2}(?:was|were|had|saw|gave|brought|ended)\b/;
const OF_THE = backwards(/\bthe\s+$/i);

export const itsVote: Frame = {
  name: 'its-vote',
  tells(before, after) {
    if (OF_THE.test(before) && MONTH_VOTE.test(after) && !VOTE_WAS.test(after) && !OUTCOME_NEAR.test(before)) return lastCue(before) === 'future' ? 'future' : 'either';
    if (!ITS_VOTE.test(after)) return null;
    if (OUTCOME.test(before)) return lastCue(before) === null && firstCue(after) === 'future' ? 'either' : null;
    return tellsNothing(lastCue(before)) && tellsNothing(firstCue(after)) ? 'either' : null;
  },
};

/** "Opposes the November ballot measure": still to be voted on, unless it has been. */
const ON_BALLOT = /^\s+ballot\s+(?:measure|proposal|initiative|question|proposition)s?\b/;
const VOTED = /\b(?:(?:un)?successful|passed|failed|defeated|approved|rejected|won|lost)\b/;
export const onBallot: Frame = { name: 'on-ballot', tells: (before, after) => (ON_BALLOT.test(after) && !VOTED.test(before) && !VOTED.test(after) ? 'future' : null) };

/** "Bell misses the match on Saturday". */
const CONTEST_LAST = backwards(new RegExp(`\\b(?:${CONTEST})(?:e?s)?\\s+(?:on\\s+)?$`, 'i'));

/** Whether what the date belongs to is talked of most before it is decided. */
export function isContest(before: string): boolean {
  return CONTEST_LAST.test(before);
}
