/** Words that tell what is to come from what is over; alternatives of a pattern, lower case as they stand in a clause. */

/** Verbs in the simple past. */
export const PAST_VERB = [
  '(?!need|speed|feed|seed|exceed|proceed|indeed|hundred|red)[a-z]{2,}ed',
  'said|told|began|came|went|took|made|won|lost|fell|rose|held|met|left|got|gave|saw|sent|spoke|ran|became|bought|brought|built|caught|chose|cut',
  'drew|drove|fled|flew|found|fought|grew|heard|hit|kept|knew|laid|led|lent|let|paid|put|quit|read|rode|sank|sat|shot|shut|slid|sold|spent|stood',
  'struck|swept|swore|taught|thought|threw|wore|wrote|broke|hurt|sought|set|beat',
].join('|');

/** "Is heard", "are being built": neither. */
export const PRESENT_CUES = `(?:is|are|being) (?:(?:not|also|being|still|now) )?(?:${PAST_VERB})`;

export const PAST_CUES = `${PAST_VERB}|was|were|had|did|has|have|been`;

/** The verb that a cue governs, so that "will be held" and "plans to cut" are not taken for the past. */
const VERB = '(?: (?:not|also|likely|soon|still|now|then|again|probably|only|[a-z]+ly))?(?: be)?(?: [a-z]+ly)? [a-z]+';
/** "Is", "was still" before a participle. */
const BE = '(?:(?:is|are|was|were|be|been|being) (?:(?:not|also|still|now|again|only|[a-z]+ly) )?)?';
const TO = ' to(?: be)?(?: [a-z]+ly)? [a-z]+';

export const FUTURE_CUES = [
  `(?:will|shall|may|might|(?:could|can|would)(?! (?:not|only)\\b))(?! (?:\\w+ )?have\\b)(?:${VERB})?`,
  `(?:won't|won’t|'ll|’ll)(?:${VERB})?`,
  `(?:is|are|was|were|be)${TO}`,
  `${BE}(?:going|likely|supposed|agreed|vowed|pledged|promised|threatened|invited|ordered|required|wants?|needs?|ready|poised|prepared|preparing|prepares|urged|aiming|willing|plan|hop(?:es?|ing)|aims?|intends?)${TO}`,
  `${BE}(?:plans?|planning|planned|scheduled|slated|expects?|(?<!than )expected|set|due)${TO}`,
  'plans (?:an?|the)|expects?|hop(?:es?|ing) for|upcoming',
  `${BE}(?:planning|planned|scheduled|slated|set for|due(?! to )|(?<!than )expected|likely)`,
  '(?:postponed|delayed|rescheduled|extended) (?:until|till|to|its|his|her|their|the)',
  'deadline|expires?|begins?|starts?|opens|takes effect|matures?|payable|(?:has|have) until',
  '(?<!(?:believed|thought|said|known|reported|found|considered|alleged|seemed|appeared|claimed|used) )to be(?: [a-z]+ly)? [a-z]+',
].join('|');
