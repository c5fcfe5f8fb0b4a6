/** The day on which something was said is an event, whatever was said: "told reporters on Friday that …". */
import { type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { SPEECH_VERBS } from '../lists/speech.ts';

/** Between a verb of speaking and its date stands at most whom it was said to, and where. */
const OBJECT = 10;

/** Nobody says a thing through a year or a season. */
const SAYING_TIMES: ReadonlySet<string> = new Set(['day', 'week', 'month']);

export const report: Filter = { name: 'report', lists: true, decides: (clause) => (clause.quoted ? null : saidBefore(clause) ?? saysAfter(clause)) };

function saidBefore({ words, first, clauseFirst }: DatedClause): string | null {
  for (let at = first - 1; at >= clauseFirst && first - at <= OBJECT; at -= 1) {
    const { lower, text } = words[at]!;
    if (SPEECH_VERBS.has(lower)) return text;
    if (/^(?:to|than|from|for|of|he|she|it|they|we|i|you|is|are|was|were|will|would|had|has|have)$/.test(lower)) return null;
  }
  return null;
}

/** "Friday said"; with the date in front, "On Friday the mayor said". */
function saysAfter({ words, last, clauseLast, date, fronted }: DatedClause): string | null {
  const reach = fronted ? Math.min(clauseLast, last + OBJECT) : Math.min(words.length, last + 1);
  const verb = words.slice(last, reach).find(({ lower }) => SPEECH_VERBS.has(lower));
  return verb && SAYING_TIMES.has(date.precision) ? verb.text : null;
}
