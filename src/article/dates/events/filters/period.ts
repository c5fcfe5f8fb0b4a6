/** The reporting periods of business: "the latest quarter", "the year-earlier period". */
import type { DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { isFigure } from '../sentenceWords.ts';

/** Periods that only the books know. */
const ON_THE_BOOKS = /^(?:the|this|its)\s+(?:(?:latest|year-earlier|year-ago|corresponding|same|comparable|current|prior|previous|full|fiscal)[\s-]+)*(?:quarter|period|half|(?<=fiscal\s+|full\s+)year)\b/i;

export const period: Filter = { name: 'period', lists: false, decides: ({ date, words }) => ON_THE_BOOKS.exec(date.text)?.[0] ?? quarterWithMoney(date.precision, words) };

/** A quarter beside money or a share, anywhere in the sentence. */
function quarterWithMoney(precision: string, words: DatedClause['words']): string | null {
  if (precision !== 'quarter') return null;
  return words.find((word) => isFigure(word) && /[$£€%]/.test(word.text))?.text ?? null;
}
