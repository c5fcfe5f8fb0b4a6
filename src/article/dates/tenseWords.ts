/** Words that tell what is to come from what is over; alternatives of a pattern, lower case as they stand in a clause. */

/** Words that count only where a look back allows it: they are looked for first, as a look back from every word takes long. */
function lookingBack(condition: string, words: string): string {
  return `(?=${words})${condition}(?:${words})`;
}

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
  'begun|shown|given|taken|written|drawn|driven|thrown|stolen|broken|frozen',
  /** The same as their base forms: no past after "to", and nouns after an article. */
  lookingBack('(?<!\\b(?:to|an?|the|its|his|their|no|tax|rate|budget|job|price|pay) )', 'cut|hit|let|put|quit|read|shut|hurt|set|beat|split|spread|burst|cast|cost|bet|shed|bit|bid|wed|upset|thrust|broadcast|forecast|overran|reset'),
].join('|');

/** "Is heard", "are being built": neither. */
export const PRESENT_CUES = `(?:is|are|being) (?:(?:not|also|being|still|now|already|just|all|[a-z]+ly) )?(?:${PAST_VERB})`;

export const PAST_CUES = `${PAST_VERB}|(?:would not|could not|can not|cannot|would only) (?:say|comment|discuss|disclose|confirm|elaborate|identify|speculate|reveal|answer|describe|talk|give|be (?:reached|located|found))|(?:was|were|had|did|has|have)(?:n['’]t)?|been`;

/** The verb that a cue governs, so that "will be held" and "plans to cut" are not taken for the past. */
const VERB = '(?: (?:not|also|likely|soon|still|now|then|again|probably|only|[a-z]+ly))?(?: (?:be|stay|remain|get|keep|become))?(?: [a-z]+ly)? [a-z]+';
/** "Is", "was still" before a participle. */
const BE = '(?:(?:is|are|was|were|be|been|being) (?:(?:not|also|still|now|again|only|[a-z]+ly) )?)?';
const TO = ' to(?: (?:be|stay|remain|keep|get|become))?(?: [a-z]+ly)? [a-z]+';

/** Nouns that end as adjectives do: "the trial starts". */
const NOUN = 'funeral|trial|festival|carnival|arrival|appeal|proposal|hospital|final|rival|tribunal|memorial|musical|recital|journal|terminal|capital|traffic|clinic|public|republic|critic|music';
/** A word before them makes nouns of these: "after two visits", "the votes". */
const NO_NOUN = `(?<!\\b(?:of|in|by|at|after|before|during|for|with|on|from|to|the|an?|his|her|its|their|our|my|two|three|four|five|six|several|many|more|most|some|few|no|these|those|all|any|tax|election|home|state|other|first|last|(?!(?:${NOUN})\\b)(?:[a-z]+al|[a-z]+ic|[a-z]+ous)) )`;
/** "Talks resume", "voters go": a plural noun before the base form. */
const PLURAL = '(?<=\\b(?!(?:was|is|has|this|his|its|as|us|does|helps|lets|plus|yes|always|perhaps)\\b)[A-Za-z][a-z]+s |\\band (?:[\\w.]+ ){0,3}[A-Z]\\w+ )';

/** What somebody "is doing on Friday" by a plan. */
const PROGRESSIVE = '(?:returning|arriving|leaving|departing|coming|visiting|meeting|hosting|flying|heading|starting|beginning|opening|closing|releasing|launching|playing|speaking|appearing|retiring|moving|attending|performing|resuming|travell?ing|seeking re-?election|facing (?:re-?election|(?:the )?voters|trial|sentencing)|holding|going ahead|running (?:for|in|again)|up (?:for|in)|going (?:to|back|on))';

/** The present tense of fixtures: "the team plays Saturday", "tickets go on sale Friday". */
const FIXTURES = [
  lookingBack(NO_NOUN, 'votes|opens|closes|starts|ends|returns|leaves|hears|airs|visits|travels|hosts|plays|sails|flies|debuts|premieres'),
  'meets|reopens|resigns|retires|begins|resumes|continues|arrives|departs|performs|testifies|convenes|expires|matures|kicks off|gets under way|appears (?:in|before)|faces (?:trial|sentencing|charges|re-?election|(?:the )?voters|an?\\b|the\\b|(?=[A-Z]))|holds (?:an?\\b|its\\b|elections|talks|hearings)|unveils|chairs|delivers|celebrates',
  '(?:goes (?:to|on|back|before|into|out)|heads (?:to|back|into|for)|takes (?:place|effect|office|over|the (?:stand|stage))|begins [a-z]+ing|steps down|comes (?:out|into (?:force|effect))|turns \\d+|marks (?:the|its|his|her|their)|becomes)',
  lookingBack("(?<!\\b(?:to|not|did|didn’t|didn't|could|never) )", 'resume|reconvene|reopen'),
  `(?:is|are|am|’s|\'s|’re|\'re|’m|\'m) (?:[a-z]+ly )?${PROGRESSIVE}`,
  '(?:reports|publishes|releases|announces|issues) (?:its|their|his|her|the|(?:quarterly |annual )?(?:earnings|results|figures|profits?))',
  '(?:\\b[Ww]e|\\bI|\\b[Tt]hey|\\b[Yy]ou) (?:leave|go|start|open|play|meet|begin|fly|travel|return|vote|sail|depart|arrive)',
  'goe?s? on (?:sale|display|trial|the air)',
  '(?:which|that) (?:begin|start|open|end|resume|take place)',
  /** "England face Wales": of teams in the plural. */
  lookingBack('(?<=\\b[A-Z][a-z]+ )', '(?:play|face|host|meet|take on)(?= (?:[a-z]+ )?[A-Z])'),
  lookingBack(PLURAL, 'meet|vote|choose|elect|open|reopen|close|begin|start|end|resume|return|leave|arrive|depart|air|play|stop|convene|expire|kick off|hold (?:an?\\b|their\\b|elections|talks)|go (?:to|back|before|into)|head (?:to|back)|take (?:place|effect|office)'),
].join('|');

/** What was once planned, or is attempted. */
export const EITHER_CUES = [
  `(?:was|were) (?:(?:[a-z]+ly|first|once) )?(?:(?:scheduled|slated|due|expected|planned|supposed)(?:${TO})?|set(?:${TO}| for))`,
  `had (?:[a-z]+ly )?(?:been (?:[a-z]+ly )?(?:scheduled|slated|set|due|expected|planned|supposed|going)|planned|expected|intended|hoped)(?:${TO})?`,
  `(?:was|were)(?: not)?${TO}`,
  `(?:try|tries|trying|seeks?|seeking)${TO}`,
].join('|');

export const FUTURE_CUES = [
  `(?:will|shall)(?:${VERB})?`,
  `(?:may|might|must|ought to|(?:could|can|would|should)(?! (?:not|only|be (?:reached|located|found|seen|heard|contacted|determined))\\b))(?! (?:\\w+ )?have\\b)(?:${VERB})?`,
  `(?:won't|won’t|'ll|’ll)(?:${VERB})?`,
  `(?:is|are|be|has|have)(?: not)?${TO}`,
  /** A condition not yet met: "if she is elected in November". */
  '(?:[Ii]f|[Oo]nce|[Uu]nless) (?:[\\w’\'.-]+ ){1,4}(?:is|are|wins?) [a-z]+',
  `${BE}(?:going|likely|supposed|agreed|vowed|pledged|promised|threatened|invited|ordered|required|wants?|needs?|ready|poised|prepared|preparing|prepares|urged|aiming|willing|plan|hop(?:es?|ing)|aims?|intends?)${TO}`,
  `${BE}(?:plans?|planning|planned|scheduled|slated|expects?|(?<!than )expected|set|due)${TO}`,
  'plans (?:an?|the)|expects?|hop(?:es?|ing) for|upcoming',
  lookingBack('(?<!\\bas (?:previously |originally |long )?)', `${BE}(?:planning|planned|scheduled|slated|set for|due(?! to )|(?<!than )expected|likely)`),
  '(?:postponed|delayed|rescheduled|extended) (?:until|till|to|its|his|her|their|the)',
  `${BE}(?:targeted|reset|pencilled in|penciled in|booked|tipped) for|(?:is|are|now) targeting|(?:is|are|isn['’]t|aren['’]t) (?:eligible|able|entitled)${TO}|scheduling|rescheduled|no (?:earlier|later|sooner) than`,
  /** "Her chances of winning in November": of what has not come about. */
  '(?:chances?|odds|hopes?|prospects?|likelihood|shot|favou?rites?|bid) (?:of|at|for) (?:[a-z]+ing|re-?election)|up for re-?election',
  `${lookingBack('(?<=, )', 'to (?:start|begin|open|end|run|air|take place)')}|[Ww]hat happens|deadline|payable|(?:has|have) until|(?:is|are) (?:forecast|possible)`,
  FIXTURES,
  'runs? to|(?:runs?|continues?|lasts?|extends?|(?:remains?|stays?|is|are) (?:open|closed|shut)) (?:through|until|till)',
  lookingBack('(?<!(?:believed|thought|said|known|reported|found|considered|alleged|seemed|appeared|claimed|used) )', 'to be(?: [a-z]+ly)? [a-z]+'),
].join('|');
