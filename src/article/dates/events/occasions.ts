/** Tells "at a 2014 hearing", where a date says when, from "a 2014 law", where it says which. */
import { before, type DatedClause } from './datedClause.ts';
import { DATE_PREPOSITIONS, NO_NOUN, OCCASIONS } from './lists/names.ts';
import { isLetters } from './sentenceWords.ts';

/** How many words after the date its noun phrase may have: "a 2014 Senate committee hearing". */
const NOUN_PHRASE = 5;
/** How many words may lead to the date: "at a closed". */
const LEAD = 3;
const ATTENDING: ReadonlySet<string> = new Set('at in during after following before from'.split(' '));

/** Whether the clause takes place at the occasion that the words after the date name; `skip` words after it are left out. */
export function isAtOccasion(clause: DatedClause, skip: number): boolean {
  if (!namesOccasion(clause, skip)) return false;
  for (let places = 1; places <= LEAD; places += 1) {
    if (ATTENDING.has(before(clause, places))) return true;
    if (DATE_PREPOSITIONS.has(before(clause, places))) return false;
  }
  return false;
}

/** Whether the noun phrase that the date stands in names an occasion. */
export function namesOccasion({ words, last }: DatedClause, skip: number): boolean {
  for (const word of words.slice(last + skip, last + skip + NOUN_PHRASE)) {
    if (OCCASIONS.has(word.lower)) return true;
    if (NO_NOUN.has(word.lower) || !isLetters(word) || /(?:ed|ing)$/.test(word.lower)) return false;
  }
  return false;
}
