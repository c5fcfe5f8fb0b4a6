/** Words that tell what is to come from what is over; alternatives of a pattern. */

export const FUTURE_CUES = [
  "will|won't|won’t|shall|'ll|’ll|may|might",
  '(?:is|are|was|were|be) (?:to|going to|due|set|scheduled|slated|expected|likely|planned|supposed)',
  'plans?|planning|planned|plan to|scheduled|slated|set (?:to|for)|due|expects?|expected|intends?|hopes?|aims?|proposed|upcoming',
  'deadline|expires?|begins?|starts?|opens?|takes effect|effective|matures?|payable|prepares? (?:to|for)|preparing (?:to|for)|(?:has|have) until',
].join('|');

export const PAST_CUES = [
  '(?!need|speed|feed|seed|exceed|proceed|indeed|hundred|red)[a-z]{2,}ed',
  'was|were|had|did|has|have|been|said|told|began|came|went|took|made|won|lost|fell|rose|held|met|left|got|gave|saw|sent|spoke|ran',
  'became|bought|brought|built|caught|chose|cut|drew|drove|fled|flew|found|fought|grew|heard|hit|kept|knew|laid|led|lent|let|paid|put|quit',
  'read|rode|sank|sat|shot|shut|slid|sold|spent|stood|struck|swept|swore|taught|thought|threw|wore|wrote|broke|hurt|sought|set|beat',
].join('|');
