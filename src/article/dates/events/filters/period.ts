/** The reporting periods of business: "the latest quarter", "the year-earlier period". */
import { before, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { isFigure } from '../sentenceWords.ts';

/** Periods that only the books know. */
const ON_THE_BOOKS = /^(?:the|this|its)\s+(?:(?:latest|year-earlier|year-ago|corresponding|same|comparable|current|prior|previous|full|fiscal)[\s-]+)*(?:quarter|period|half|(?<=fiscal\s+|full\s+)year)\b/i;

export const period: Filter = { name: 'period', lists: false, decides: (clause) => ON_THE_BOOKS.exec(clause.date.text)?.[0] ?? closingDay(clause) ?? quarterWithMoney(clause.date.precision, clause.words) };

/** "The six months ended Aug. 12", "holders of record Nov. 15". */
function closingDay(clause: DatedClause): string | null {
  const last = before(clause, 1);
  if (last === 'record') return last;
  return /^end(?:ed|ing)$/.test(last) && [2, 3].some((places) => /^(?:quarter|year|months|weeks|period|half)$/.test(before(clause, places))) ? last : null;
}

/** A quarter beside money or a share, anywhere in the sentence. */
function quarterWithMoney(precision: string, words: DatedClause['words']): string | null {
  if (precision !== 'quarter') return null;
  return words.find((word) => isFigure(word) && /[$£€%]/.test(word.text))?.text ?? null;
}
