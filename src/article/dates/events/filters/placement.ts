/** Words that tell no story: headings, datelines, credit lines, a date by itself. */
import type { DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { ABOUT_ARTICLE, ARTICLE_NAMES, CREDITS } from '../lists/credits.ts';
import { DATE_PREPOSITIONS } from '../lists/names.ts';
import { isCapital, isLetters, type Word } from '../sentenceWords.ts';

const TELLING: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--', '_']);
/** The longest dateline: "PORT ELLERY, Maine, Feb. 7 (Harbor News Agency) —", in words. */
const DATELINE = 16;
/** The longest credit line, and the longest line that is but a date, in words. */
const CREDIT_LINE = 24;
const DATE_LINE = 12;

export const placement = leavesOut('placement', outsideStory, dateline, creditLine, alone);

function outsideStory({ block }: DatedClause): string | null {
  return TELLING.has(block) ? null : block;
}

/** A place in capitals, the date and a dash, at the head of a block; or the date, who reports in brackets, and the dash. */
function dateline({ words, first, last, opensBlock }: DatedClause): string | null {
  if (!opensBlock || first > DATELINE || DATE_PREPOSITIONS.has(words[0]!.lower)) return null;
  if (first === 0 && words[last]?.lower !== '(') return null;
  const dash = words.slice(last, last + DATELINE).findIndex(({ lower }) => DASHES.has(lower));
  const others = [...words.slice(0, first), ...words.slice(last, last + Math.max(0, dash))];
  return dash >= 0 && others.every(isOfDateline) ? words[0]!.text : null;
}

function isOfDateline(word: Word): boolean {
  return isCapital(word) || !isLetters(word);
}

/** "Photo: Dana Reyes, Feb. 7", "This story was updated on Feb. 7". */
function creditLine({ words }: DatedClause): string | null {
  if (words.length > CREDIT_LINE) return null;
  const head = words[0]!.text === '(' ? words[1] : words[0];
  if (head && CREDITS.has(head.lower)) return head.text;
  const named = words.find(({ lower }, at) => ARTICLE_NAMES.has(lower) && words[at - 1]?.lower === 'this');
  return named && words.some(({ lower }) => ABOUT_ARTICLE.has(lower)) ? `this ${named.text}` : null;
}

/** No word but the date's own and what leads to it, and at most one more: "Bell on Friday." */
function alone({ words, first, last, date }: DatedClause): string | null {
  if (words.length > DATE_LINE) return null;
  const others = words.filter((word, at) => (at < first || at >= last) && isLetters(word) && !DATE_PREPOSITIONS.has(word.lower));
  return others.length < 2 ? date.text : null;
}
