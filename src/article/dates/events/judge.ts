/** Decides which dated clauses are events. */
import type { DatedClause } from './datedClause.ts';
import type { Filter } from './filter.ts';
import { attached } from './filters/attached.ts';
import { closingPrice } from './filters/closingPrice.ts';
import { comparison } from './filters/comparison.ts';
import { condition } from './filters/condition.ts';
import { counterfactual } from './filters/counterfactual.ts';
import { duration } from './filters/duration.ts';
import { figures } from './filters/figures.ts';
import { frame } from './filters/frame.ts';
import { habit } from './filters/habit.ts';
import { namedDay } from './filters/namedDay.ts';
import { naming } from './filters/naming.ts';
import { period } from './filters/period.ts';
import { placement } from './filters/placement.ts';
import { possessive } from './filters/possessive.ts';
import { present } from './filters/present.ts';
import { quotation } from './filters/quotation.ts';
import { report } from './filters/report.ts';
import { subject } from './filters/subject.ts';
import { timeOfDay } from './filters/timeOfDay.ts';
import { topic } from './filters/topic.ts';

/** The first filter that recognises a date decides; a date that none of them recognises is an event. */
export const FILTERS: readonly Filter[] = [
  placement,
  timeOfDay,
  namedDay,
  quotation,
  report,
  counterfactual,
  condition,
  habit,
  duration,
  present,
  frame,
  subject,
  possessive,
  naming,
  comparison,
  topic,
  period,
  closingPrice,
  figures,
  attached,
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
