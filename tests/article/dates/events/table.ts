/** Sentence tables for the filters: a date in square brackets is an event, one in braces is left out by the filter under test. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../../src/article/article.ts';
import { readDates } from '../../../../src/article/dates/readDates.ts';
import { judge } from '../../../../src/article/dates/events/judge.ts';
import { readClauses } from '../../../../src/article/dates/events/readClauses.ts';
import { proseFromText } from '../../../../src/article/prose.ts';
import { contextOf } from '../readText.ts';

const PUBLISHED = '2025-02-09' as IsoDate;
const MARKED = /\[([^\]]+)\]|\{([^}]+)\}/g;

/**
 * Reads every sentence as published on 2025-02-09, a Sunday, unless it is given with another day. The filter decides some of
 * the dates, and leaves others, its traps, alone.
 */
export function eventTable(filter: string, rows: readonly (string | readonly [published: string, marked: string])[]): void {
  const sentences = rows.map((row) => (typeof row === 'string' ? ([PUBLISHED, row] as const) : row));
  describe(filter, () => {
    test.each(sentences.map(([published, marked]) => [marked, published] as const))('%s', (marked, published) => {
      const verdicts = verdictsOn(marked.replaceAll(MARKED, '$1$2'), published as IsoDate);
      for (const [, event, leftOut] of marked.matchAll(MARKED)) {
        const verdict = verdicts.get((event ?? leftOut)!);
        if (event !== undefined) expect(verdict, event).toMatch(/^event/);
        else expect(verdict, leftOut).toMatch(`left out by ${filter}`);
      }
    });
    test('decides some, and leaves some alone', () => {
      const deciding = sentences.flatMap(([published, marked]) => [...clausesOf(marked.replaceAll(MARKED, '$1$2'), published as IsoDate)].map((clause) => judge(clause)?.filter));
      expect(deciding).toContain(filter);
      expect(deciding.some((name) => name !== filter)).toBe(true);
    });
  });
}

/** What is decided about each date, by its words. */
function verdictsOn(text: string, published: IsoDate): Map<string, string> {
  return new Map(
    clausesOf(text, published).map((clause) => {
      const verdict = judge(clause);
      return [clause.date.text, verdict && !verdict.lists ? `left out by ${verdict.filter} for "${verdict.words}"` : 'event'];
    }),
  );
}

function clausesOf(text: string, published: IsoDate) {
  const prose = proseFromText(text);
  return readClauses(prose, readDates(prose, contextOf(prose, published)), contextOf(prose, published));
}
