/** What did not happen: "would not have happened if he had been president in 2022". */
import { findInClause, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { UNREAL } from '../lists/conditions.ts';

export const counterfactual: Filter = {
  name: 'counterfactual',
  lists: false,
  decides: (clause) => unrealPerfect(clause) ?? inversion(clause),
};

/** "Would have", "could never have", "should have" in the date's own clause. */
function unrealPerfect(clause: DatedClause): string | null {
  const { words, clauseLast } = clause;
  const modal = findInClause(clause, ({ lower }, at) => {
    if (!UNREAL.has(lower)) return false;
    for (let next = at + 1; next < Math.min(at + 5, clauseLast); next += 1) if (words[next]!.lower === 'have' || words[next]!.lower === "'ve") return true;
    return false;
  });
  return modal && `${modal.text} have`;
}

/** "Had he won in 2016, …": "had" opens the sentence or follows a comma, before its subject. */
function inversion({ words, clauseFirst, first }: DatedClause): string | null {
  const { lower, text } = words[clauseFirst]!;
  if (clauseFirst === first || lower !== 'had') return null;
  return words.some((word) => UNREAL.has(word.lower)) ? text : null;
}
