/** What a filter is. */
import type { DatedClause } from './datedClause.ts';

export interface Filter {
  name: string;
  /** Whether a date that the filter recognises is an event (`true`) or is left out. */
  lists: boolean;
  /** The words that decide; null where the filter has nothing to say. */
  decides: (clause: DatedClause) => string | null;
}

/** A filter that leaves dates out. The first of its tests that finds its words decides. */
export function leavesOut(name: string, ...tests: Filter['decides'][]): Filter {
  return { name, lists: false, decides: firstOf(tests) };
}

/** A filter that makes a date an event, whatever later filters would say. */
export function listsAsEvent(name: string, ...tests: Filter['decides'][]): Filter {
  return { name, lists: true, decides: firstOf(tests) };
}

/** A test that is tried only where the sentence holds a word of a kind (see `wordKinds.ts`). */
export function where(kind: number, test: Filter['decides']): Filter['decides'] {
  return (clause) => ((clause.kinds & kind) === 0 ? null : test(clause));
}

function firstOf(tests: readonly Filter['decides'][]): Filter['decides'] {
  return (clause) => {
    for (const test of tests) {
      const words = test(clause);
      if (words !== null) return words;
    }
    return null;
  };
}
