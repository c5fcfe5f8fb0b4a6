/** Two dates that are the ends of one stretch of time become one mention: "May 5 through May 9", "from 1994 to 1996". */
import type { Prose } from '../../prose.ts';
import type { Resolved } from '../recogniser.ts';

const TO = /^\s*(?:-|–|—|to|through|thru|until|till)\s*$/i;
const AND = /^\s+and\s+$/i;
const BETWEEN = /\bbetween\s+$/i;

export function mergeRanges(prose: Prose, dates: readonly Resolved[]): Resolved[] {
  const merged: Resolved[] = [];
  for (const date of dates) {
    const first = merged.at(-1);
    if (first && first.sentence === date.sentence && isRange(prose.text, first, date)) {
      merged[merged.length - 1] = { ...first, end: date.end, to: date.to, precision: 'range', rule: 'range' };
    } else merged.push(date);
  }
  return merged;
}

function isRange(text: string, first: Resolved, last: Resolved): boolean {
  if (first.from >= last.from || first.to >= last.to || last.start - first.end > 12) return false;
  const between = text.slice(first.end, last.start);
  return TO.test(between) || (AND.test(between) && BETWEEN.test(text.slice(Math.max(0, first.start - 10), first.start)));
}
