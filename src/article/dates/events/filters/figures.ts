/** Prices, profits, rates and counts of a period are statistics: "sales rose 5% in the third quarter". */
import { findInClause, isPastForm, isPeriod, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { HAVING, MEASURE_VERBS, MEASURES, MOVES, PRICE_MOVES, PRICE_UNITS, TRADED, UNITS } from '../lists/measures.ts';
import { isFigure, type Word } from '../sentenceWords.ts';

export const figures: Filter = { name: 'figures', lists: false, decides: (clause) => measured(clause) ?? share(clause) };

/** What is measured and how it moved, or what somebody had: "sales rose", "earned $3 million", "fell to 12". */
function measured(clause: DatedClause): string | null {
  if (!isPeriod(clause.date)) return closing(clause);
  return moved(clause) ?? had(clause);
}

function moved(clause: DatedClause): string | null {
  const { words, clauseLast } = clause;
  const move = findInClause(clause, ({ lower }, at) => MOVES.has(lower) && (isDegree(clause, at + 1) || isDegree(clause, at + 2)));
  if (move) return move.text;
  const measure = findInClause(clause, ({ lower }) => MEASURES.has(lower));
  if (!measure) return null;
  const from = words.indexOf(measure) + 1;
  const verb = words.slice(from, clauseLast).find(({ lower }, at) => MOVES.has(lower) || MEASURE_VERBS.has(lower) || (lower === 'at' && isDegree(clause, from + at + 1)));
  return verb ? `${measure.text} ${verb.text}` : null;
}

/** By how much, after a verb: "5%", "to 12", "from fewer than 100". */
function isDegree({ words, clauseLast }: DatedClause, at: number): boolean {
  const { lower, text } = words[at] ?? { lower: '', text: '' };
  if (at >= clauseLast) return false;
  if (/^(?:to|by|from|at|for)$/.test(lower)) return words.slice(at + 1, at + 5).some((word) => isFigure(word));
  if (words.slice(at, Math.min(at + 4, clauseLast)).some((word) => word.lower === 'percent')) return true;
  return /^[$£€]\d|\d%$/.test(text) || (/^\d/.test(text) && UNITS.has(words[at + 1]?.lower ?? ''));
}

function had(clause: DatedClause): string | null {
  const { words, clauseLast } = clause;
  const verb = findInClause(clause, ({ lower }, at) => HAVING.has(lower) && !(/^ha(?:d|s|ve)$/.test(lower) && isPastForm(words[at + 1]?.lower ?? '')));
  if (!verb) return null;
  const phrase = words.slice(words.indexOf(verb) + 1, Math.min(clauseLast, words.indexOf(verb) + 12));
  const measure = phrase.find(({ lower }) => MEASURES.has(lower));
  const amount = phrase.find((word, at) => isAmount(word, phrase[at + 1]));
  if (verb.lower === 'earned' && amount) return `${verb.text} ${amount.text}`;
  return measure && amount ? `${verb.text} ${measure.text}` : null;
}

/** The prices of a day: what is traded comes first, then how it moved, with nobody who moved it. */
function closing(clause: DatedClause): string | null {
  const { words, clauseLast } = clause;
  const move = findInClause(clause, ({ lower }, at) => MOVES.has(lower) && isPriced(words.slice(at + 1, at + 4)));
  if (move) return move.text;
  const traded = findInClause(clause, ({ lower }) => TRADED.has(lower));
  if (!traded) return null;
  const from = words.indexOf(traded) + 1;
  for (let at = from; at < clauseLast; at += 1) if (PRICE_MOVES.has(words[at]!.lower)) return `${traded.text} ${words[at]!.text}`;
  return null;
}

function isPriced(degree: readonly Word[]): boolean {
  return degree.some((word, at) => isFigure(word) && (word.text.endsWith('%') || PRICE_UNITS.has(degree[at + 1]?.lower ?? '')));
}

function isAmount(word: Word, next: Word | undefined): boolean {
  return isFigure(word) && (/[$£€%]/.test(word.text) || /,\d{3}/.test(word.text) || UNITS.has(next?.lower ?? ''));
}

/** "1 in 4 residents", "82 percent of murders", in a period. */
function share(clause: DatedClause): string | null {
  if (!isPeriod(clause.date)) return null;
  const { words } = clause;
  const average = findInClause(clause, ({ lower }, at) => lower === 'on' && words[at + 1]?.lower === 'average');
  if (average) return 'on average';
  const found = findInClause(clause, (word, at) => {
    if (!isFigure(word)) return false;
    const [next, third] = [words[at + 1]?.lower ?? '', words[at + 2]];
    const percent = word.text.endsWith('%') ? next : /^(?:percent|%)$/.test(next) ? third?.lower : '';
    return percent === 'of' || (next === 'in' && third !== undefined && /^\d$/.test(word.text) && /^\d{1,2}$/.test(third.text));
  });
  return found?.text ?? null;
}
