/** Finds the clause that a date belongs to. */
import { FRONTING, JOINTS, LEADING } from './lists/clauses.ts';
import { isFigure, type Word } from './sentenceWords.ts';
import { isFiniteVerb } from './verbForms.ts';

export interface ClauseBounds {
  /** The words of the date's own clause, `clauseLast` exclusive. */
  clauseFirst: number;
  clauseLast: number;
  /** The date leads into its clause: "On Friday, the court ruled", "In trading on Friday, shares fell". */
  fronted: boolean;
}

/** The furthest that a clause is followed to either side, in words: keeps the cost of a date bounded. */
const REACH = 40;
/** The longest aside in brackets that a clause goes on behind, in words. */
const ASIDE = 20;
/** The most words that lead to a date at the head of its clause: "But also in late". */
const LEAD = 4;

/** Where the clause around the words `first` to `last` (exclusive) begins and ends. */
export function clauseAround(words: readonly Word[], first: number, last: number): ClauseBounds {
  const clauseFirst = findStart(words, first);
  const end = findEnd(words, last, first);
  const stopsAtComma = words[end]?.lower === ',';
  const leads = clauseFirst === first || LEADING.has(words[clauseFirst]!.lower);
  const verbless = leads && !words.slice(clauseFirst, end).some(({ lower }) => isFiniteVerb(lower));
  const fronted = verbless ? stopsAtComma : first - clauseFirst <= LEAD && leadsOnly(words, clauseFirst, first);
  return { clauseFirst, clauseLast: fronted && stopsAtComma ? findEnd(words, end + 1, first) : end, fronted };
}

function findStart(words: readonly Word[], first: number): number {
  let at = first;
  while (at > 0 && first - at < REACH) {
    const bracket = words[at - 1]!.lower === ')' ? matchingBracket(words, at - 1, -1) : -1;
    if (bracket >= 0) at = bracket;
    else if (opensClause(words, at - 1, first)) break;
    else at -= 1;
  }
  return at;
}

function findEnd(words: readonly Word[], from: number, first: number): number {
  let at = from;
  while (at < words.length && at - first < REACH) {
    const bracket = words[at]!.lower === '(' ? matchingBracket(words, at, 1) : -1;
    if (bracket >= 0) at = bracket + 1;
    else if (opensClause(words, at, first)) break;
    else at += 1;
  }
  return at;
}

function matchingBracket(words: readonly Word[], at: number, step: 1 | -1): number {
  const other = step > 0 ? ')' : '(';
  for (let to = at + step; to >= 0 && to < words.length && Math.abs(to - at) <= ASIDE; to += step) if (words[to]!.lower === other) return to;
  return -1;
}

function opensClause(words: readonly Word[], at: number, first: number): boolean {
  const joint = JOINTS.get(words[at]!.lower);
  if (joint === undefined || joint === 'end') return joint === 'end';
  if (joint === 'coordinator') return at + 1 < words.length && !isFigure(words[at + 1]!) && joinsClause(words, at, first);
  return at !== first - 1 && joinsClause(words, at, first);
}

/** Whether a clause and no mere noun follows a conjunction that stands before the date: "after the panel in May" goes on with its clause. */
function joinsClause(words: readonly Word[], at: number, first: number): boolean {
  if (at > first) return true;
  return words.slice(at + 1, first).some(({ lower }) => isFiniteVerb(lower)) || leadsOnly(words, at + 1, first);
}

function leadsOnly(words: readonly Word[], from: number, first: number): boolean {
  for (let at = from; at < first; at += 1) if (!FRONTING.has(words[at]!.lower)) return false;
  return true;
}
