/** The present tense of fixtures: "the team plays Saturday", "tickets go on sale Friday". */
import { lookingBack } from './lookingBack.ts';
import { AFTER_PLURALS, NOUNS_FIRST, NOUNS_TOO, VERBS_ONLY } from './scheduledVerbs.ts';

/** Nouns that end as adjectives do: "the trial starts". */
const NOUN = 'funeral|trial|festival|carnival|arrival|appeal|proposal|hospital|final|rival|tribunal|memorial|musical|recital|journal|terminal|capital|traffic|clinic|public|republic|critic|music';
/** A word before them makes nouns of these: "after two visits", "the votes". */
const NO_NOUN = `(?<!\\b(?:of|in|by|at|after|before|during|for|with|on|from|to|the|an?|his|her|its|their|our|my|\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|both|each|several|many|more|most|some|few|no|these|those|all|any|tax|election|home|state|other|first|last|(?!(?:${NOUN})\\b)(?:[a-z]+al|[a-z]+ic|[a-z]+ous)) )`;
/** "Talks resume", "voters go": a plural before the base form. */
const PLURAL = '(?<=\\b(?!(?:was|is|has|this|his|its|as|us|does|helps|lets|plus|yes|always|perhaps)\\b)[A-Za-z][a-z]+s |\\band (?:[\\w.]+ ){0,3}[A-Z]\\w+ |\\b(?:[Ww]e|I|[Tt]hey|[Yy]ou|who|which|[Pp]eople|men|women|children|police|both|[Tt]he (?:two|three|four|pair|sides)) )';

/** What somebody "is doing on Friday" by a plan. */
const PROGRESSIVE = [
  'returning|arriving|leaving|departing|coming|visiting|meeting|hosting|flying|heading|starting|beginning|opening|closing|releasing|launching|playing|speaking|appearing|retiring|moving|attending|performing|resuming|travell?ing',
  'striking|marching|walking out|voting|celebrating|marrying|getting married|joining|racing|touring|debuting|welcoming|unveiling|signing|screening|staging|organi[sz]ing|holding|stepping down|handing over|going (?:ahead|to|back|on)',
  'having (?:surgery|an? |the )|giving (?:an?|the)|taking (?:part|place|over|off|on|up|office)|seeking re-?election|facing (?:re-?election|(?:the )?voters|trial|sentencing)|running (?:for|in|again)|up (?:for|in)',
].join('|');

/** "Takes place", "flies home", "reaches": its first word takes the ending. */
function third(verb: string): string {
  return verb.replace(/^\w+/, (word) => (/(?:[sxz]|[cs]h|o)$/.test(word) ? `${word}es` : word.replace(/([^aeiou])y$/, '$1ie') + 's'));
}

export const FIXTURES = [
  lookingBack(NO_NOUN, NOUNS_TOO.map(third).join('|')),
  VERBS_ONLY.map(third).join('|'),
  lookingBack('(?<=\\b(?:[Hh]e|[Ss]he|[Ii]t|who|which) )', NOUNS_FIRST.map(third).join('|')),
  'begins [a-z]+ing',
  lookingBack("(?<!\\b(?:to|not|did|didn’t|didn't|could|never|and|or|let|made?|helped?) )", 'resume|reconvene|reopen|convene|decide|depart|arrive|expire'),
  `(?:is|are|am|’s|\'s|’re|\'re|’m|\'m) (?:[a-z]+ly )?(?:${PROGRESSIVE})`,
  '(?:reports|publishes|releases|announces|issues) (?:its|their|his|her|the|(?:quarterly |annual )?(?:earnings|results|figures|profits?))',
  '(?:\\b[Ww]e|\\bI|\\b[Tt]hey|\\b[Yy]ou) (?:leave|go|start|open|play|meet|begin|fly|travel|return|vote|sail|depart|arrive)',
  /** "Kenya, beaten again, fly home": what no noun looks like. */
  lookingBack('(?<!\\b(?:to|not|did|could|can|would|will|may|might|must|should|shall|never|and|or|let|made?|helped?|him|her|them|us|it|(?:did|do|does|could|would|should|wo|ca)n[’\']t|[a-z]+ly) )', AFTER_PLURALS.filter((verb) => /^[a-z]+ /.test(verb)).join('|')),
  '(?:which|that) (?:begin|start|open|end|resume|take place)',
  /** "England face Wales": of teams in the plural. */
  lookingBack('(?<=\\b[A-Z][a-z]+ )', '(?:play|face|host|meet|take on|entertain|welcome|visit|travel to)(?= (?:[a-z]+ )?[A-Z])|(?:begin|resume|start|open|end|finish|defend|complete) (?:their|its)|need (?:an?|to)'),
  lookingBack(PLURAL, AFTER_PLURALS.join('|')),
].join('|');
