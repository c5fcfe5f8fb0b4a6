/** A date that only gives the measure of something else: "up from 3% in 2014", "than in July", "the largest since February". */
import { after, before, findInClause, isPeriod, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { COMPARED, DIRECTIONS, LIKENED, OF_FIGURES, ROUNDING, SUPERLATIVE, SUPERLATIVES, YEAR_BEFORE } from '../lists/comparisons.ts';
import { MOVES } from '../lists/measures.ts';
import { isFigure, isNumber } from '../sentenceWords.ts';

/** How far before the date the word of comparison may stand, in words. */
const REACH = 14;
/** How far before "from" the words may stand that say which way a figure went: "down 5 points from". */
const DIRECTION = 5;

export const comparison = leavesOut('comparison', comparedAfter, comparedBefore, sinceThen, yearBefore);

/** "A larger share in 2012 than". */
function comparedAfter(clause: DatedClause): string | null {
  return isPeriod(clause.date) && after(clause, 1) === 'than' ? 'than' : null;
}

/** "Compared with 12 in 2014", "up from 3% in July", "fewer than in May". */
function comparedBefore(clause: DatedClause): string | null {
  const { words, first, clauseFirst } = clause;
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const { lower, text } = words[at]!;
    if (COMPARED.has(lower)) return text;
    if (at >= clauseFirst && likens(clause, at)) return text;
    if (lower === ';' || lower === '—' || lower === '"') return null;
  }
  return null;
}

function likens(clause: DatedClause, at: number): boolean {
  const { lower } = clause.words[at]!;
  if (lower === 'than') return sets(clause, at);
  if (lower === 'after') return MOVES.has(clause.words[at + 1]!.lower) && clause.words[at + 1]!.lower.endsWith('ing');
  return lower === 'from' ? leaves(clause, at) : LIKENED.get(lower) === clause.words[at + 1]!.lower;
}

/** Whether "than" sets something beside something else, and does not round a number: "more than 20". */
function sets({ words, first }: DatedClause, at: number): boolean {
  const next = words[at + 1]!;
  return !ROUNDING.has(words[at - 1]?.lower ?? '') || (at + 1 < first && !isNumber(next));
}

/** Whether "from" gives what a figure was before: "up from 3%", "from 94 in May to 102", "down 5 points from 1994". */
function leaves({ words, first, clauseFirst }: DatedClause, at: number): boolean {
  const between = words.slice(at + 1, first);
  if (between.some(isFigure) && between.every((word) => isNumber(word) || OF_FIGURES.has(word.lower))) return true;
  const leadsToDate = between.every(({ lower }) => lower === 'the');
  return words.slice(Math.max(clauseFirst, leadsToDate ? at - DIRECTION : at - 1), at).some(({ lower }) => DIRECTIONS.has(lower));
}

/** "The largest since 1994", "for the first time since May"; since a month or a year is no event either. */
function sinceThen(clause: DatedClause): string | null {
  if (before(clause, 1) !== 'since') return null;
  const { words, first } = clause;
  for (let at = first - 2; at >= 0 && first - at <= REACH; at -= 1) {
    const { lower, text } = words[at]!;
    if (SUPERLATIVES.has(lower) || SUPERLATIVE.test(lower)) return text;
    if (lower === ';') break;
  }
  return isPeriod(clause.date) ? 'since' : null;
}

/** "A year earlier", "the year before", beside figures or set off by a comma. */
function yearBefore(clause: DatedClause): string | null {
  if (!YEAR_BEFORE.test(clause.date.text)) return null;
  const figure = findInClause(clause, isFigure);
  if (figure >= 0) return clause.words[figure]!.text;
  return before(clause, 1) === ',' ? ',' : null;
}
