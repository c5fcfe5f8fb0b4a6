/** The prices of a day: "shares fell 50 cents on Friday". */
import { findInClause, isPeriod, type DatedClause } from '../datedClause.ts';
import { leavesOut, where } from '../filter.ts';
import { MOVES, PRICE_MOVES, PRICE_UNITS, TRADED } from '../lists/measures.ts';
import { isFigure, type Word } from '../sentenceWords.ts';
import { MOVE, TRADED_THING } from '../wordKinds.ts';

/** How far after its verb the amount stands, in words: "fell a further 75 cents". */
const AMOUNT = 4;

export const closingPrice = leavesOut('closing-price', where(MOVE, movedBy), where(TRADED_THING, traded));

function movedBy(clause: DatedClause): string | null {
  if (isPeriod(clause.date)) return null;
  const { words } = clause;
  const move = findInClause(clause, ({ lower }, at) => MOVES.has(lower) && isPrice(words.slice(at + 1, at + 1 + AMOUNT)));
  return words[move]?.text ?? null;
}

function isPrice(words: readonly Word[]): boolean {
  return words.some((word, at) => isFigure(word) && (word.text.endsWith('%') || PRICE_UNITS.has(words[at + 1]?.lower ?? '')));
}

/** What is traded comes first, then how it moved, with nobody who moved it. */
function traded(clause: DatedClause): string | null {
  if (isPeriod(clause.date)) return null;
  const { words, clauseLast } = clause;
  const at = findInClause(clause, ({ lower }) => TRADED.has(lower));
  const move = at < 0 ? undefined : words.slice(at + 1, clauseLast).find(({ lower }) => PRICE_MOVES.has(lower));
  return move ? `${words[at]!.text} ${move.text}` : null;
}
