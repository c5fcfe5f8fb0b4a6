/** Prices, profits, rates and counts of a period are statistics: "sales rose 5% in the third quarter". */
import { findInClause, isPeriod, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { MEASURES, MOVES, PRICE_MOVES, TRADED, UNITS } from '../lists/measures.ts';
import { isFigure } from '../sentenceWords.ts';

export const figures: Filter = { name: 'figures', lists: false, decides: (clause) => measured(clause) ?? share(clause) };

/** Two of three are wanted: what is measured, how it moved, and by how much. */
function measured(clause: DatedClause): string | null {
  const measure = findInClause(clause, ({ lower }) => MEASURES.has(lower));
  const moved = findInClause(clause, ({ lower }) => MOVES.has(lower));
  const amount = findInClause(clause, (_word, at) => isAmount(clause, at));
  if (!isPeriod(clause.date)) return closing(clause);
  if (measure && moved) return `${measure.text} ${moved.text}`;
  if (measure && amount) return `${measure.text} ${amount.text}`;
  return moved && amount ? `${moved.text} ${amount.text}` : null;
}

/** The prices of a day: what is traded comes first, then how it moved, with nobody who moved it. */
function closing(clause: DatedClause): string | null {
  const { words, clauseLast } = clause;
  const traded = findInClause(clause, ({ lower }) => TRADED.has(lower));
  if (!traded) return null;
  const from = words.indexOf(traded) + 1;
  for (let at = from; at < clauseLast; at += 1) if (PRICE_MOVES.has(words[at]!.lower)) return `${traded.text} ${words[at]!.text}`;
  return null;
}

function isAmount({ words }: DatedClause, at: number): boolean {
  const word = words[at]!;
  return isFigure(word) && (/[$£€%]/.test(word.text) || UNITS.has(words[at + 1]?.lower ?? '') || /,\d{3}/.test(word.text));
}

/** "1 in 4 residents", "82 percent of murders", in a period. */
function share(clause: DatedClause): string | null {
  if (!isPeriod(clause.date)) return null;
  const { words } = clause;
  const found = findInClause(clause, (word, at) => isFigure(word) && ((/^(?:percent|%)$/.test(words[at + 1]?.lower ?? '') || word.text.endsWith('%')) || (words[at + 1]?.lower === 'in' && isFigure(words[at + 2] ?? word) && words[at + 2] !== undefined && /^\d{1,2}$/.test(words[at + 2]!.text) && /^\d$/.test(word.text))));
  return found?.text ?? null;
}
