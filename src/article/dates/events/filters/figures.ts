/** Profits, rates and counts of a period are statistics: "sales rose 5% in the third quarter", "1 in 4 residents in 2010". */
import { findInClause, inClause, isPeriod, type DatedClause } from '../datedClause.ts';
import { leavesOut, where, type Filter } from '../filter.ts';
import { HAVING, MEASURE_VERBS, MEASURES, MOVES, PER_CENT, UNITS } from '../lists/measures.ts';
import { isFigure, type Word } from '../sentenceWords.ts';
import { isPastForm } from '../verbForms.ts';
import { HAVING_VERB, MEASURE, MOVE } from '../wordKinds.ts';

/** How far after its verb a figure may stand, in words. */
const DEGREE = 4;
const POSSESSION = 11;

export const figures = leavesOut('figures', ...[where(MOVE, moved), where(MEASURE, measured), where(HAVING_VERB, had), onAverage, share].map(ofPeriod));

function ofPeriod(test: Filter['decides']): Filter['decides'] {
  return (clause) => (isPeriod(clause.date) ? test(clause) : null);
}

/** "Fell to 12", "grew 5%". */
function moved(clause: DatedClause): string | null {
  const move = findInClause(clause, ({ lower }, at) => MOVES.has(lower) && (isDegree(clause, at + 1) || isDegree(clause, at + 2)));
  return clause.words[move]?.text ?? null;
}

/** "Unemployment was", "the rate at 3 percent": a measure, and after it what it did. */
function measured(clause: DatedClause): string | null {
  const { words, clauseLast } = clause;
  const measure = findInClause(clause, ({ lower }) => MEASURES.has(lower));
  if (measure < 0) return null;
  for (let at = measure + 1; at < clauseLast; at += 1) {
    const { lower, text } = words[at]!;
    if (MOVES.has(lower) || MEASURE_VERBS.has(lower) || (lower === 'at' && isDegree(clause, at))) return `${words[measure]!.text} ${text}`;
  }
  return null;
}

/** By how much: "5%", "to 12", "from fewer than 100". */
function isDegree({ words, clauseLast }: DatedClause, at: number): boolean {
  const word = words[at];
  if (!word || at >= clauseLast) return false;
  if (/^(?:to|by|from|at|for)$/.test(word.lower)) return words.slice(at + 1, at + 1 + DEGREE).some(isFigure);
  return isAmount(word, words[at + 1]) || words.slice(at, Math.min(at + DEGREE, clauseLast)).some(({ lower }) => lower === 'percent');
}

function isAmount(word: Word, next: Word | undefined): boolean {
  return isFigure(word) && (/[$£€%]/.test(word.text) || /,\d{3}/.test(word.text) || UNITS.has(next?.lower ?? ''));
}

/** "Earned $3 million", "had sales of $40 million". */
function had(clause: DatedClause): string | null {
  const { words, clauseLast } = clause;
  const at = findInClause(clause, ({ lower }, index) => HAVING.has(lower) && !(/^ha(?:d|s|ve)$/.test(lower) && isPastForm(words[index + 1]?.lower ?? '')));
  if (at < 0) return null;
  const object = words.slice(at + 1, Math.min(clauseLast, at + 1 + POSSESSION));
  const measure = words[at]!.lower === 'earned' || object.some(({ lower }) => MEASURES.has(lower));
  const amount = object.find((word, index) => isAmount(word, object[index + 1]));
  return measure && amount ? `${words[at]!.text} ${amount.text}` : null;
}

function onAverage(clause: DatedClause): string | null {
  const { words } = clause;
  return findInClause(clause, ({ lower }, at) => lower === 'average' && words[at - 1]?.lower === 'on') < 0 ? null : 'on average';
}

/** "1 in 4 residents", "82 percent of murders". */
function share(clause: DatedClause): string | null {
  const { words } = clause;
  const found = findInClause(clause, (word, at) => isFigure(word) && (word.text.endsWith('%') || PER_CENT.has(words[at + 1]?.lower ?? '') || isOneIn(words, at)));
  return words[found]?.text ?? inClause(clause, PER_CENT);
}

function isOneIn(words: readonly Word[], at: number): boolean {
  return /^\d$/.test(words[at]!.text) && words[at + 1]?.lower === 'in' && /^\d{1,2}$/.test(words[at + 2]?.text ?? '');
}
