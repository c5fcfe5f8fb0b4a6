/** Words that tell what is to come from what is over; alternatives of a pattern, lower case as they stand in a clause. */
import { lookingBack } from './lookingBack.ts';


/** Participles of what is done on a day and counts from then. */
export const DONE = 'issued|signed|approved|passed|adopted|filed|released|published|announced|unveiled|imposed|introduced|reached|struck|launched|opened|arrested|injured|wounded|killed|found|sent|made|taken|captured|elected|appointed|named|charged|submitted|enacted|agreed|concluded|posted|reported|detained|seized';

/** After "a", "the newly" or a hyphen a participle only describes: "the elected mayor", "a long-delayed vote". */
const DESCRIBED = '(?<!-|\\b(?:an?|the|its|his|their|our|your|my) (?:(?:still|yet|newly|long|recently|most|more|much|previously|already|badly|highly|heavily|widely|hotly|deeply|fully|partly|once|as-yet) )?)';

/** Verbs in the simple past. */
export const PAST_VERB = [
  lookingBack(`(?!(?:need|speed|feed|seed|exceed|proceed|succeed|indeed|hundred|breed|bleed|greed|creed|deed|weed|embed|interested|concerned|limited|detailed|complicated|sophisticated|crowded|naked|sacred|beloved|talented|unemployed)\\b)${DESCRIBED}`, '[a-z]{2,}ed'),
  'said|told|began|came|went|took|made|won|lost|fell|rose|held|met|left|got|gave|saw|sent|spoke|ran|became|bought|brought|built|caught|chose',
  'drew|drove|fled|flew|found|fought|grew|heard|kept|knew|laid|led|lent|paid|rode|sank|sat|shot|slid|sold|spent|stood|lay|arose|forbade|forgave|forgot',
  'struck|swept|swore|taught|thought|threw|wore|wrote|broke|sought|stuck|stole|swam|sang|rang|slept|swung|withdrew|blew|bore|drank|ate|felt|froze|hid|hung',
  'meant|shook|shone|tore|upheld|woke|awoke|withstood|overcame|undertook|resold|overtook|overthrew|oversaw|foresaw|spun|sprang|strode|strove|stung|slung',
  'clung|crept|dealt|dug|flung|knelt|leapt|leant|misled|mistook|outran|outsold|rebuilt|repaid|retook|rewrote|shrank|slew|spat|spelt|spilt|stank|strung',
  'understood|undid|wept|wound up|wrung|bent|bled|bred|burnt|outbid|redrew|reran|remade|retold|unwound|withheld|foretold|beheld|begot|lit',
  'begun|shown|given|taken|written|drawn|driven|thrown|stolen|broken|frozen|seen|done|gone|known|grown|flown|blown|worn|torn|sworn|hidden|eaten|fallen|risen|ridden|beaten|bitten|chosen|spoken|forgotten|forgiven|forbidden|undertaken|overtaken|withdrawn|overthrown|sunk|rung|sung|swum|shaken|mistaken',
  /** The same as their base forms: no past after "to", and nouns after an article. */
  lookingBack('(?<!\\b(?:to|an?|the|its|his|their|no|for|of|at|with|from|under|tax|rate|budget|job|price|pay) )', 'cut|hit|let|put|quit|read|shut|hurt|set|beat|split|spread|burst|cast|cost|bet|shed|bit|bid|wed|upset|thrust|broadcast|forecast|overran|reset'),
].join('|');

/** "Is heard", "are being built": neither. */
export const PRESENT_CUES = `(?:is|are|being) (?:(?:not|also|being|still|now|already|just|all|[a-z]+ly) )?(?:${PAST_VERB})`;

/** What people would not do on the day they were asked. */
const REFUSALS = 'say|comment|discuss|disclose|confirm|elaborate|identify|speculate|reveal|answer|describe|talk|speak|give|let|allow|accept|admit|budge|rule|name|provide|release|commit|be (?:reached|located|found|drawn|quoted|named|identified|deterred|specific|more specific)';

export const PAST_CUES = `${PAST_VERB}|(?:would not|could not|can not|cannot|would only) (?:${REFUSALS})|(?:was|were|had|did|has|have)(?:n['’]t)?|been`;

/** The verb that a cue governs, so that "will be held" and "plans to cut" are not taken for the past. */
const VERB = '(?: (?:not|also|likely|soon|still|now|then|again|probably|only|[a-z]+ly))?(?: (?:be|stay|remain|get|keep|become))?(?: [a-z]+ly)? [a-z]+';
/** "Is", "was still" before a participle. */
const BE = '(?:(?:is|are|was|were|be|been|being) (?:(?:not|also|still|now|again|only|[a-z]+ly) )?)?';
const TO = ' to(?! (?:an?|the|its|his|her|their|our|my|this|that|these|those|some|any|all)\\b)(?: (?:be|stay|remain|keep|get|become))?(?: [a-z]+ly)? [a-z]+';

/** What was once planned, or is attempted. */
export const EITHER_CUES = [
  `(?:was|were) (?:(?:[a-z]+ly|first|once) )?(?:(?:scheduled|slated|due|expected|planned|supposed)(?:${TO})?|set(?:${TO}| for)|(?:forecast|predicted|projected|meant|about|bound|booked|contracted|told|asked|instructed|advised|summoned|sentenced)${TO})`,
  'would have (?:turned|been \\d+|celebrated|marked|reached|observed)',
  `had (?:[a-z]+ly )?(?:been (?:[a-z]+ly )?(?:scheduled|slated|set|due|expected|planned|supposed|going)|planned|expected|intended|hoped)(?:${TO})?`,
  `(?:was|were)(?: not)?(?: to have [a-z]+|${TO})`,
  `(?:once|originally|initially|previously|first) (?:due|set|scheduled|expected|planned|slated|meant)(?:${TO})?`,
  `(?:try|tries|trying|seeks?|seeking)${TO}`,
  /** What was asked for in a form of its own: "ordered that his trial begin". */
  '(?:order|demand|request|recommend|propose|suggest|urge|insist|require|direct|stipulate|decree|move)e?d that (?:[\\w’\'.-]+ ){1,5}(?:be|begin|start|end|go|come|take|stop|pay|return|appear|resign|leave|remain|continue|hold|open|close|meet|report|vote|step)',
  'if (?:[\\w’\'.-]+ ){1,4}(?:did not|didn[’\']t|were to|failed to) [a-z]+',
].join('|');

export const FUTURE_CUES = [
  `(?:will|shall)(?:${VERB})?`,
  `(?:may|might|must|ought to|(?:could|can|would|should)(?! (?:not|only|be (?:reached|located|found|seen|heard|contacted|determined))\\b))(?! (?:\\w+ )?have\\b(?! (?:an?|the|to|no|his|her|its|their|more|less)\\b))(?:${VERB})?`,
  `cannot(?! (?:${REFUSALS})\\b)(?:${VERB})?`,
  'Will (?:he|she|it|they|we|you|I|the)',
  `(?:won't|won’t|'ll|’ll)(?:${VERB})?`,
  `(?:is|are|be|has|have)(?: not)?${TO}`,
  /** A condition not yet met: "if she is elected in November". */
  '(?:[Ii]f|[Oo]nce|[Uu]nless|[Uu]ntil) (?:[\\w’\'.-]+ ){1,4}(?:is|are|wins?) (?:not )?(?:[a-z]+ly )?[a-z]+',
  '(?:[Ii]f|[Uu]nless) (?:it|he|she|they|we|you|the [a-z]+|[A-Z][a-z]+) (?!was\\b|has\\b|says\\b)[a-z]+s\\b',
  `${BE}(?:going|likely|supposed|agreed|vowed|pledged|promised|threatened|invited|ordered|required|wants?|needs?|ready|poised|prepared|preparing|prepares|urged|aiming|willing|plan|hop(?:ed?|es|ing)|aim(?:s|ed)?|intend(?:s|ed)?)(?: not)?${TO}`,
  `${BE}(?:plans?|planning|planned|scheduled|slated|expects?|(?<!than )expected|set|due)${TO}`,
  `inten(?:t|tions?)${TO}`,
  "['’]d (?:like|prefer|love|rather)",
  'plans (?:an?|the)|expects?|hop(?:es?|ing) for|upcoming',
  lookingBack('(?<!\\bas (?:previously |originally |long )?)', `${BE}(?:planning|planned|scheduled|slated|set for|due(?! to )|(?<!than )expected|likely)`),
  `(?:would not|wouldn['’]t) (?!(?:have|${REFUSALS})\\b)(?:be )?(?:[a-z]+ly )?[a-z]+`,
  /** What is asked for or foreseen: "asks the board to report", "foresees a vote". */
  `(?:asks|tells|orders|urges|requires|instructs|directs|obliges|invites|allows|wants|needs|forces|commits|calls (?:up)?on|summons|gives) (?:[\\w'’.-]+ ){1,4}?to (?:[a-z]+ly )?[a-z]+`,
  '(?:calls|asks|provides) for|needs? (?:an?|more|\\d+)|[Pp]lans? for(?= $)|sets? (?:an?|the|its|their) (?:[a-z]+ ){0,2}date',
  '(?:envisages|envisions|foresees|projects|predicts|forecasts|targets|anticipates|proposes|plan|seeks?) (?:an?|the|no|its|their|another|new)',
  '(?:is|are) (?:aiming|eyeing|targeting|planning|pushing|pressing|angling|bracing) for|(?:in line|on course|on track|tipped) (?:to|for)',
  'fac(?:e|es|ing) (?:[a-z]+ ){0,2}(?:elections?|trial|sentencing|(?<!no )deadline)',
  /** "Requires that they be gone by March". */
  lookingBack("(?<!(?:could|would|can|may|might|must|will|shall|should|not|never|to|cannot|n['’]t|ly) )", 'be (?:[a-z]+ed|held|made|paid|sold|gone|given|taken|shut|built|sent|left|kept|put|cut|met|done)'),
  '(?:postponed|delayed|rescheduled|extended) (?:until|till|to)',
  `${BE}(?:targeted|reset|pencilled in|penciled in|booked|tipped) for|(?:is|are|now) targeting|(?:is|are|isn['’]t|aren['’]t) (?:eligible|able|entitled|free|welcome|certain|sure)${TO}|scheduling|rescheduled|no (?:earlier|later|sooner) than`,
  /** "Her chances of winning in November": of what has not come about. */
  '(?:chances?|odds|hopes?|prospects?|likelihood|shot|favou?rites?|bid) (?:of|at|for) (?:[a-z]+ing|re-?election)|rul(?:es?|ed|ing) out [a-z]+ing|up for re-?election|(?:confident|sure|certain|hopeful|optimistic) (?:of|about) [a-z]+ing',
  '(?:is|are) (?:expecting|awaiting|anticipating|looking for)|next scheduled [a-z]+(?: [a-z]+)?|need for (?:an?|the)|when (?:sentenced|tried|arraigned)|look(?:s|ing)? (?:toward|towards|ahead to|forward to)|[Nn]ext up|[Nn]ext [a-z]+(?: [a-z]+)? (?:is|are)|(?:is|are) from(?= \\d)|[Ww]hat happens|(?:pay|call|redeem|convert|exercis)able|(?:has|have) until|(?:is|are) (?:forecast|possible)',
  lookingBack('(?<=, )', 'to (?:start|begin|open|end|run|air|take place)'),
  lookingBack('(?<!\\b(?:missed|met|passed|past) (?:an?|the|its|their|his|her) )', 'deadline'),
  'runs? (?:to|from)|(?:runs?|continues?|lasts?|extends?|(?:remains?|stays?|is|are) (?:open|closed|shut)) (?:through|until|till)',
  lookingBack('(?<!(?:believed|thought|said|known|reported|found|considered|alleged|seems?|seemed|appears?|appeared|claimed|used) )', 'to be(?: [a-z]+ly)? [a-z]+'),
].join('|');
