/** What a filter is. */
import type { DatedClause } from './datedClause.ts';

export interface Filter {
  name: string;
  /** Whether a date that the filter recognises is an event (`true`) or is left out. */
  lists: boolean;
  /** The words that decide; null where the filter has nothing to say. */
  decides: (clause: DatedClause) => string | null;
}
