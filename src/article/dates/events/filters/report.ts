/** The day on which something was said is an event, whatever was said: "told reporters on Friday that …". */
import type { DatedClause } from '../datedClause.ts';
import { listsAsEvent, where } from '../filter.ts';
import { BEYOND_SPEECH, SPEECH_VERBS } from '../lists/speech.ts';
import { SPEECH_VERB } from '../wordKinds.ts';

/** Between a verb of speaking and its date stands at most whom it was said to, and where; in words. */
const OBJECT = 10;
/** Nobody says a thing through a year or a season. */
const SAYING_TIMES: ReadonlySet<string> = new Set(['day', 'week', 'month']);

export const report = listsAsEvent('report', where(SPEECH_VERB, saidBefore), where(SPEECH_VERB, saysAfter));

function saidBefore({ words, first, clauseFirst, quoted, date }: DatedClause): string | null {
  if (date.precision === 'quarter' || date.precision === 'decade') return null;
  for (let at = first - 1; at >= clauseFirst && first - at <= OBJECT; at -= 1) {
    const { lower, text } = words[at]!;
    if (SPEECH_VERBS.has(lower)) return quoted ? null : text;
    if (BEYOND_SPEECH.has(lower)) return null;
  }
  return null;
}

/** "The mayor on Friday said"; with the date in front, "On Friday the mayor said". */
function saysAfter({ words, last, clauseLast, date, fronted, quoted }: DatedClause): string | null {
  if (quoted || !SAYING_TIMES.has(date.precision)) return null;
  const reach = fronted ? Math.min(clauseLast, last + OBJECT) : last + 1;
  return words.slice(last, reach).find(({ lower }) => SPEECH_VERBS.has(lower))?.text ?? null;
}
