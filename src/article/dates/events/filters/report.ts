/** The day on which something was said is an event, whatever was said: "told reporters on Friday that …". */
import { type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { SPEECH_VERBS } from '../lists/speech.ts';

/** Between a verb of speaking and its date stands at most whom it was said to, and where. */
const OBJECT = 10;

export const report: Filter = { name: 'report', lists: true, decides: (clause) => (clause.quoted ? null : saidBefore(clause) ?? saysAfter(clause)) };

function saidBefore({ words, first, clauseFirst }: DatedClause): string | null {
  for (let at = first - 1; at >= clauseFirst && first - at <= OBJECT; at -= 1) {
    const { lower, text } = words[at]!;
    if (SPEECH_VERBS.has(lower)) return text;
    if (/^(?:to|than|from|for|of|he|she|it|they|we|i|you|is|are|was|were|will|would|had|has|have)$/.test(lower)) return null;
  }
  return null;
}

/** "He said" and "the mayor on Friday said". */
function saysAfter({ words, last, date }: DatedClause): string | null {
  const next = words[last];
  return next && date.precision !== 'year' && SPEECH_VERBS.has(next.lower) && !/^(?:report|estimate|claims|posted|call)$/.test(next.lower) ? next.text : null;
}
