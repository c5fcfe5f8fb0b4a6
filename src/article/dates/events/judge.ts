/** Decides which dated clauses are events. */
import type { DatedClause } from './datedClause.ts';
import type { Filter } from './filter.ts';
import { comparison } from './filters/comparison.ts';
import { condition } from './filters/condition.ts';
import { counterfactual } from './filters/counterfactual.ts';
import { frame } from './filters/frame.ts';
import { figures } from './filters/figures.ts';
import { habit } from './filters/habit.ts';
import { naming } from './filters/naming.ts';
import { period } from './filters/period.ts';
import { placement } from './filters/placement.ts';
import { quotation } from './filters/quotation.ts';
import { report } from './filters/report.ts';
import { vague } from './filters/vague.ts';
import { subject } from './filters/subject.ts';
import { topic } from './filters/topic.ts';

/** The first filter that recognises a date decides; a date that none of them recognises is an event. */
export const FILTERS: readonly Filter[] = [
  placement,
  quotation,
  report,
  counterfactual,
  condition,
  habit,
  vague,
  frame,
  subject,
  naming,
  comparison,
  topic,
  period,
  figures,
];

export interface Verdict {
  filter: string;
  lists: boolean;
  /** The words that decided. */
  words: string;
}

/** The verdict on a date in its clause; null where no filter recognises it. */
export function judge(clause: DatedClause): Verdict | null {
  for (const { name, lists, decides } of FILTERS) {
    const words = decides(clause);
    if (words !== null) return { filter: name, lists, words };
  }
  return null;
}
