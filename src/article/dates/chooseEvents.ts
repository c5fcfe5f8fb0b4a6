/** Which dated sentences make a timeline. */
import type { DateMention, TimelineEntry } from '../article.ts';
import type { Prose } from '../prose.ts';
import type { DatedClause } from './events/datedClause.ts';
import { judge } from './events/judge.ts';
import type { DateContext } from './context.ts';
import { readClauses } from './events/readClauses.ts';
import { trim } from './events/trim.ts';
import { tenseOf } from './tense.ts';
import { textAround } from './textAround.ts';

/** The events among the dated sentences, in time order. A sentence with two dates gives two of them. */
export function chooseEvents(prose: Prose, dates: readonly DateMention[], context: DateContext): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const clause of readClauses(prose, dates, context)) {
    const { sentence, date } = clause;
    const key = `${sentence.start} ${date.from} ${date.to}`;
    if (!entries.has(key) && judge(clause)?.lists !== false) entries.set(key, toEntry(prose, clause, context));
  }
  return [...entries.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || a.start - b.start);
}

function toEntry(prose: Prose, clause: DatedClause, context: DateContext): TimelineEntry {
  const { date } = clause;
  const { start, end } = trim(prose, clause);
  const { from, to, precision, certainty, rule } = date;
  const words = { start: date.start, end: date.end, text: date.text };
  return { start, end, text: prose.text.slice(start, end), from, to, precision, planned: isPlanned(prose, clause, context), certainty, rule, words };
}

/** Whether it was still to come when the text was written: an update tells of days after publication as over. */
function isPlanned({ text }: Prose, { date, sentence }: DatedClause, { published, updated }: DateContext): boolean {
  if (date.from <= published) return false;
  if (!updated || date.from > updated) return true;
  const { before, after } = textAround(text, date, sentence);
  return tenseOf(before, after) !== 'past';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
