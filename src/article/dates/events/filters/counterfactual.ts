/** What did not happen, or will not: "would have opened in 2022", "had he won in 2016, …", "moved from Friday to Monday". */
import { after, before, findInClause, type DatedClause } from '../datedClause.ts';
import { leavesOut, where } from '../filter.ts';
import { UNREAL } from '../lists/conditions.ts';
import { UNREAL_WORD } from '../wordKinds.ts';

/** How far "have" may stand from its modal: "could never again have". */
const MODAL_REACH = 4;

export const counterfactual = leavesOut('counterfactual', where(UNREAL_WORD, unrealPerfect), where(UNREAL_WORD, inversion), movedAway);

function unrealPerfect(clause: DatedClause): string | null {
  const { words, clauseLast } = clause;
  const modal = findInClause(clause, ({ lower }, at) => UNREAL.has(lower) && words.slice(at + 1, Math.min(at + 1 + MODAL_REACH, clauseLast)).some(isHave));
  return modal < 0 ? null : `${words[modal]!.text} have`;
}

function isHave({ lower }: { lower: string }): boolean {
  return lower === 'have' || lower === "'ve";
}

/** "Had" opens the clause, before its subject, and another clause says what would have been. */
function inversion({ words, clauseFirst, clauseLast, first }: DatedClause): string | null {
  const opening = words[clauseFirst]!;
  if (clauseFirst === first || opening.lower !== 'had') return null;
  return words.slice(clauseLast, clauseLast + 20).some(({ lower }) => UNREAL.has(lower)) ? opening.text : null;
}

const MOVED: ReadonlySet<string> = new Set('move moves moved moving postponed delayed deferred put pushed pushing shifted shifting rescheduled changed changing brought'.split(' '));
/** How many words before the day it stands: "moved its reopening from". */
const MOVED_REACH = 7;

/** The day that something was to be on before it was moved. */
function movedAway(clause: DatedClause): string | null {
  if (before(clause, 1) !== 'from' || after(clause, 1) !== 'to') return null;
  return clause.words.slice(Math.max(0, clause.first - MOVED_REACH), clause.first).find(({ lower }) => MOVED.has(lower))?.text ?? null;
}
