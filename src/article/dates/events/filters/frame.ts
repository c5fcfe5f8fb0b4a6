/** A wider time right beside a narrower one only frames it: "this week, on Tuesday", "in April next year". */
import type { DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';

export const frame: Filter = { name: 'frame', lists: false, decides: ({ date, neighbours }: DatedClause) => neighbours.find((other) => frames(date, other))?.text ?? null };

function frames(wide: DatedClause['date'], narrow: DatedClause['date']): boolean {
  return wide.from <= narrow.from && narrow.to <= wide.to && (wide.from < narrow.from || narrow.to < wide.to);
}
