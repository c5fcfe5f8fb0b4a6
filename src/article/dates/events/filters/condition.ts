/** A date inside a condition is no event: "if she wins in November", "should the court rule by June". */
import type { DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { CONDITIONALS } from '../lists/conditions.ts';

/** How far a condition may reach, in words. */
const REACH = 30;
/** Where a condition ends. */
const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '"', '”', ')', 'then']);

export const condition: Filter = { name: 'condition', lists: false, decides: (clause) => conditional(clause) ?? inverted(clause) };

function conditional({ words, first }: DatedClause): string | null {
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const { lower, text } = words[at]!;
    if (CONDITIONALS.has(lower) && words[at - 1]?.lower !== 'as') return text;
    if (lower === 'provided' && words[at + 1]?.lower === 'that') return text;
    if (ENDS.has(lower)) return null;
  }
  return null;
}

function inverted({ words, clauseFirst, first }: DatedClause): string | null {
  const opening = words[clauseFirst]!;
  const isOpen = clauseFirst === 0 || words[clauseFirst - 1]!.lower === ',' || words[clauseFirst - 1]!.lower === 'and';
  return clauseFirst < first && isOpen && opening.lower === 'should' ? opening.text : null;
}
