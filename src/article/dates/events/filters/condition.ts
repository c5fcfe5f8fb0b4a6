/** A date inside a condition is no event: "if she wins in November", "should the court rule by June". */
import type { DatedClause } from '../datedClause.ts';
import { leavesOut, where } from '../filter.ts';
import { CONDITION_ENDS, CONDITIONALS } from '../lists/conditions.ts';
import { CONDITIONAL } from '../wordKinds.ts';

/** How far a condition may reach, in words. */
const REACH = 30;

export const condition = leavesOut('condition', where(CONDITIONAL, conditional), inverted);

function conditional({ words, first }: DatedClause): string | null {
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const { lower, text } = words[at]!;
    if (CONDITIONALS.has(lower) && words[at - 1]?.lower !== 'as') return text;
    if (lower === 'provided' && words[at + 1]?.lower === 'that') return text;
    if (CONDITION_ENDS.has(lower)) return null;
  }
  return null;
}

/** "Should" opens the sentence, or a clause within it, before its subject. */
function inverted({ words, clauseFirst, first }: DatedClause): string | null {
  const opening = words[clauseFirst]!;
  const opens = clauseFirst === 0 || /^(?:,|and|but)$/.test(words[clauseFirst - 1]!.lower);
  return clauseFirst < first && opens && opening.lower === 'should' ? opening.text : null;
}
