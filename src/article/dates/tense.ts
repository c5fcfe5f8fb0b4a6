/** Whether the clause around some words speaks of the past or of what is to come. */
import { backwards } from './backwards.ts';
import { isContest } from './frames/fixtures.ts';
import { MONTH_NAME, WEEKDAY_NAME } from './patterns.ts';
import { firstCue, lastCue, type Tense } from './tenseCues.ts';
import { FRAMES } from './tenseFrames.ts';
import { PAST_VERB } from './tenseWords.ts';

export type { Tense } from './tenseCues.ts';

/** "The council Tuesday voted", "the mayor on Friday will". */
const VERB_NEXT = new RegExp(`^\\s+(?:(?:also|formally|officially|again)\\s+)?(?:(will|(?:may|might)(?!\\s+have\\b)|plans to|nears|approaches|looms|draws near|grows near)|(?!(?:charged with|accused of|suspected of|followed by|based on|compared with)\\b)(?:${PAST_VERB}))\\b`);
/** "…, but on Tuesday a judge ruled": the date opens a clause whose verb is still to come. */
const CONJUNCTION = backwards(/\b(?:but|and|that|when|where|because|while|then|after|although|though)\s+(?:(?:on|late|early|earlier|later)\s+)*$/i);
/** "In June and July the pier …": what is told of the first is told of both. */
const COORDINATED = backwards(new RegExp(`\\b(?:${MONTH_NAME}|${WEEKDAY_NAME})(?:\\s+\\d{1,2})?,?\\s+(?:and|or)\\s+$`, 'i'));
/** "Spoke after Wednesday's hearing": no clause begins there. */
const AFTER = backwards(/\bafter\s+$/i);
const POSSESSIVE = /^['’]s\b/;
const COMMA = backwards(/[,;—–]\s+(?:(?:on|late|early|earlier|later)\s+)*$/i);
/** "The match set for Friday was called off", before or after the day. */
const CALLED_OFF = /^,?\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:cancel|postponed|called\s+off|delayed|scrapped|abandoned|put\s+off|dropped)/i;
const NEWLY = /^,?\s+ha(?:s|ve)\s/;
/** "On Monday, as the session begins, …": not the date's own clause. */
const SUBORDINATE = /^,\s+(?:as|when|while|before|after|if)\s[^,;]{1,80},/i;
/** Nor is "…, she said", unless the date stands in a phrase before it: "In an essay in June, she said …". */
const SAID_LAST = /,["”]?\s+(?:[\w.'’-]+\s+){1,3}(?:said|told|wrote|added)\b.*$/s;
const PHRASE = /^\W*(?:$|(?:In|On|At|During|After|By|For|Since|From|With|Under)\b)/;
/** "The owner, who wants to sell, on Friday met the crew": what is set between commas says nothing of what follows. */
const ASIDE = /,\s+(?:who|which|whose|where)\s[^,;]{1,100},\s/g;
/** "A meeting on Monday and a vote due on Friday": what is said of another thing says nothing of a date within its clause. */
const WITHIN = /\w\s+\w+\s+\w/;
const NEXT_CLAUSE = /\s(?:and|but|or|while)\s(?!\p{Lu}|\d).*$/su;

/**
 * A frame around the words decides, or else the verb of their own clause: the one next to them, or the nearest cue before
 * them, or the first one after them. `before` and `after` are the text around the words within their sentence.
 */
export function tenseOf(sentence: string, after: string): Tense {
  const before = sentence.replace(ASIDE, ' ');
  for (const { tells } of FRAMES) {
    const tense = tells(before, after);
    if (tense) return tense;
  }
  const main = after.replace(SUBORDINATE, '');
  const rest = PHRASE.test(before) ? main : main.replace(SAID_LAST, '');
  const adjacent = VERB_NEXT.exec(rest);
  if (adjacent) return adjacent[1] ? 'future' : 'past';
  if (CALLED_OFF.test(rest) && lastCue(before) !== 'past') return NEWLY.test(rest) ? 'future' : 'either';
  const opens = !COORDINATED.test(before) && !(POSSESSIVE.test(after) && AFTER.test(before)) && (CONJUNCTION.test(before) || (COMMA.test(before) && /^\s\w/.test(after)));
  const own = WITHIN.test(before) && !opens ? rest.replace(NEXT_CLAUSE, '') : rest;
  const told = (opens && firstCue(rest)) || lastCue(before) || firstCue(own) || 'unknown';
  return told === 'unknown' && isContest(before) ? 'either' : told;
}
