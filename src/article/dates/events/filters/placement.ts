/** Words that tell no story: headings, datelines, credit lines, a date by itself. */
import type { DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { CREDITED, CREDITS } from '../lists/credits.ts';
import { DATE_PREPOSITIONS } from '../lists/names.ts';
import { isCapital } from '../sentenceWords.ts';

const TELLING: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--', '_']);
/** The longest dateline: "PORT ELLERY, Maine, Feb. 7 (Harbor News Agency) —", in words. */
const DATELINE = 16;
/** The longest credit line, in words. */
const CREDIT_LINE = 24;

export const placement: Filter = {
  name: 'placement',
  lists: false,
  decides: (clause) => (TELLING.has(clause.block) ? (dateline(clause) ?? creditLine(clause) ?? alone(clause)) : clause.block),
};

/** A place in capitals, the date and a dash, at the head of a block. */
function dateline({ words, first, last, opensBlock }: DatedClause): string | null {
  if (!opensBlock || first === 0 || first > DATELINE || DATE_PREPOSITIONS.has(words[0]!.lower)) return null;
  if (!words.slice(0, first).every((word) => isCapital(word) || !/\p{L}/u.test(word.text))) return null;
  const dash = words.slice(last, last + DATELINE - first).findIndex(({ lower }) => DASHES.has(lower));
  const between = words.slice(last, last + Math.max(0, dash));
  return dash >= 0 && between.every((word) => isCapital(word) || !/\p{L}/u.test(word.text)) ? words[0]!.text : null;
}

function creditLine({ words }: DatedClause): string | null {
  if (words.length > CREDIT_LINE) return null;
  const head = words.slice(0, 4).findIndex(({ lower }) => CREDITS.has(lower));
  if (head === 0 || (head === 1 && words[0]!.text === '(')) return words[head]!.text;
  const about = words.findIndex(({ lower }, at) => at > 0 && at < 4 && CREDITED.has(lower) && /^(?:this|the|a)$/.test(words[0]!.lower));
  return about > 0 && words.some(({ lower }) => /^(?:updated|published|corrected|appeared)$/.test(lower)) ? words[about]!.text : null;
}

/** No word but the date's own and what leads to it. */
function alone({ words, first, last, date }: DatedClause): string | null {
  const others = words.filter(({ lower, text }, at) => (at < first || at >= last) && /\p{L}/u.test(text) && !DATE_PREPOSITIONS.has(lower));
  return others.length < 2 ? date.text : null;
}
