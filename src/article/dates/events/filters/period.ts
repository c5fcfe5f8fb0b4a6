/** The reporting periods of business: "the latest quarter", "the year ended Sept. 30", "holders of record Nov. 15". */
import { before, findInClause, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { DATE_PREPOSITIONS } from '../lists/names.ts';
import { isFigure } from '../sentenceWords.ts';

/** Periods that only the books know. */
const ON_THE_BOOKS = /^(?:the|this|its)\s+(?:(?:latest|year-earlier|year-ago|corresponding|same|comparable|current|prior|previous|full|fiscal)[\s-]+)*(?:quarter|period|half|(?<=(?:fiscal|full)\s+)year)\b/i;
/** How far before the day "of record" may stand, in words. */
const REACH = 8;
const BOOKED: ReadonlySet<string> = new Set('quarter year months weeks period half'.split(' '));

export const period = leavesOut('period', onTheBooks, closingDay, quarterWithMoney);

function onTheBooks({ date }: DatedClause): string | null {
  return ON_THE_BOOKS.exec(date.text)?.[0] ?? null;
}

function closingDay(clause: DatedClause): string | null {
  const last = before(clause, 1);
  if (last === 'record' || ofRecord(clause)) return 'record';
  const end = DATE_PREPOSITIONS.has(last) ? 2 : 1;
  const closes = /^end(?:s|ed|ing)$/.test(before(clause, end)) && (BOOKED.has(before(clause, end + 1)) || BOOKED.has(before(clause, end + 2)));
  return closes ? before(clause, end) : null;
}

/** "Holders of record at the close of business on Nov. 15". */
function ofRecord({ words, first }: DatedClause): boolean {
  return words.slice(Math.max(0, first - REACH), first).some(({ lower }, at, before) => lower === 'record' && before[at - 1]?.lower === 'of');
}

/** A quarter beside money or a share. */
function quarterWithMoney(clause: DatedClause): string | null {
  if (clause.date.precision !== 'quarter') return null;
  return clause.words[findInClause(clause, (word) => isFigure(word) && /[$£€%]/.test(word.text))]?.text ?? null;
}
