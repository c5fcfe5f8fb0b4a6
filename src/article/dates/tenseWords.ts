/** Words that tell what is to come from what is over; alternatives of a pattern, lower case as they stand in a clause. */

export const FUTURE_CUES = [
  "will|won't|won’t|shall|'ll|’ll|may|might|(?:could|can|would)(?! (?:not )?have)",
  '(?:is|are|was|were|be) (?:to|going to|due|set|scheduled|slated|expected|likely|planned|supposed)',
  'plan to|plans? (?:to|an?|the)|planning|planned|scheduled|slated|set (?:to|for)|due(?! to (?!be))|expects?|(?<!than )expected|intends?|hop(?:es?|ing) (?:to|for)|aims? to|upcoming',
  '(?:agreed|vowed|pledged|promised|threatened|invited|ordered|required|wants?|needs?|ready|poised|prepared|preparing|prepares|urged|aiming|willing) to',
  '(?:postponed|delayed|rescheduled|extended) (?:until|till|to|its|his|her|their|the)',
  'deadline|expires?|begins?|starts?|opens?|takes effect|matures?|payable|(?:has|have) until|to be',
].join('|');

export const PAST_CUES = [
  '(?!need|speed|feed|seed|exceed|proceed|indeed|hundred|red)[a-z]{2,}ed',
  'was|were|had|did|has|have|been|said|told|began|came|went|took|made|won|lost|fell|rose|held|met|left|got|gave|saw|sent|spoke|ran',
  'became|bought|brought|built|caught|chose|cut|drew|drove|fled|flew|found|fought|grew|heard|hit|kept|knew|laid|led|lent|let|paid|put|quit',
  'read|rode|sank|sat|shot|shut|slid|sold|spent|stood|struck|swept|swore|taught|thought|threw|wore|wrote|broke|hurt|sought|set|beat',
].join('|');
