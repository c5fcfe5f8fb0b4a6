/** The reporting periods of business: "the latest quarter", "the year ended Sept. 30", "holders of record Nov. 15". */
import { before, findInClause, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { isFigure } from '../sentenceWords.ts';

/** Periods that only the books know. */
const ON_THE_BOOKS = /^(?:the|this|its)\s+(?:(?:latest|year-earlier|year-ago|corresponding|same|comparable|current|prior|previous|full|fiscal)[\s-]+)*(?:quarter|period|half|(?<=(?:fiscal|full)\s+)year)\b/i;
const BOOKED: ReadonlySet<string> = new Set('quarter year months weeks period half'.split(' '));

export const period = leavesOut('period', onTheBooks, closingDay, quarterWithMoney);

function onTheBooks({ date }: DatedClause): string | null {
  return ON_THE_BOOKS.exec(date.text)?.[0] ?? null;
}

function closingDay(clause: DatedClause): string | null {
  const last = before(clause, 1);
  if (last === 'record') return last;
  return /^end(?:ed|ing)$/.test(last) && (BOOKED.has(before(clause, 2)) || BOOKED.has(before(clause, 3))) ? last : null;
}

/** A quarter beside money or a share. */
function quarterWithMoney(clause: DatedClause): string | null {
  if (clause.date.precision !== 'quarter') return null;
  return clause.words[findInClause(clause, (word) => isFigure(word) && /[$£€%]/.test(word.text))]?.text ?? null;
}
