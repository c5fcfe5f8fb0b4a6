/** A wider time right beside a narrower one only frames it: "this week, on Tuesday", "in April next year". */
import type { DateMention } from '../../../article.ts';
import { leavesOut } from '../filter.ts';

export const frame = leavesOut('frame', ({ date, neighbours }) => neighbours.find((other) => frames(date, other))?.text ?? null);

function frames(wide: DateMention, narrow: DateMention): boolean {
  if (wide.precision === 'range') return false;
  return wide.from <= narrow.from && narrow.to <= wide.to && (wide.from < narrow.from || narrow.to < wide.to);
}
