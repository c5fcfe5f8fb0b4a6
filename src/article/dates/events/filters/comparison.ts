/** A date that only gives the measure of something else: "up from 3% in 2014", "than in July", "the largest since February". */
import { before, findInClause, isPeriod, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { COMPARED, DIRECTIONS, ROUNDING, SUPERLATIVES, YEAR_BEFORE } from '../lists/comparisons.ts';
import { isFigure, isNumber } from '../sentenceWords.ts';

/** How far before the date the word of comparison may stand. */
const REACH = 14;

export const comparison: Filter = {
  name: 'comparison',
  lists: false,
  decides: (clause) => comparedWith(clause) ?? sinceThen(clause) ?? yearBefore(clause),
};

/** "Compared with 12 in 2014", "up from 3% in July", "less than in May". */
function comparedWith(clause: DatedClause): string | null {
  const { words, first, clauseFirst } = clause;
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const { lower, text } = words[at]!;
    if (COMPARED.has(lower) || (at >= clauseFirst && ((lower === 'than' && compares(clause, at)) || (lower === 'from' && leaves(clause, at))))) return text;
    if (lower === ';' || lower === '—' || lower === '"') return null;
  }
  return null;
}

/** Whether "than" sets something beside something else, and does not round a number: "more than 20". */
function compares({ words, first }: DatedClause, at: number): boolean {
  const next = words[at + 1];
  return !ROUNDING.has(words[at - 1]?.lower ?? '') || (next !== undefined && at + 1 < first && !isNumber(next));
}

/** Whether "from" gives what a figure was before: "up from 3%", "from 94 in May to 102", "down 5 points from 1994". */
function leaves({ words, first, clauseFirst }: DatedClause, at: number): boolean {
  const next = words[at + 1]!;
  if (at + 1 < first && isFigure(next)) return true;
  const isDate = at + 1 === first || (at + 2 === first && next.lower === 'the');
  return words.slice(Math.max(clauseFirst, isDate ? at - 5 : at - 1), at).some(({ lower }) => DIRECTIONS.has(lower));
}

/** "The largest since 1994", "for the first time since May", "the first in Port Ellery since January". */
function sinceThen(clause: DatedClause): string | null {
  if (before(clause, 1) !== 'since') return null;
  const { words, first } = clause;
  for (let at = first - 2; at >= 0 && first - at <= REACH; at -= 1) {
    const { lower, text } = words[at]!;
    if (SUPERLATIVES.has(lower) || /^(?!west$|east|forest$|rest$|request|protest|arrest|invest|interest|suggest|harvest|manifest|contest)[a-z]{2,}est$/.test(lower)) return text;
    if (lower === ';') break;
  }
  return isPeriod(clause.date) ? 'since' : null;
}

/** "A year earlier", "the year before", beside figures or a comparison. */
function yearBefore(clause: DatedClause): string | null {
  if (!YEAR_BEFORE.test(clause.date.text)) return null;
  return findInClause(clause, (word) => isFigure(word))?.text ?? (clause.words[clause.first - 1]?.lower === ',' ? ',' : null);
}
