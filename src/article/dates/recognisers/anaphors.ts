/** Words that lean on a date named before: "that day", "the following week", "the weekend". */
import { unitInterval } from '../calendar.ts';
import { pattern, unitOf } from '../patterns.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { UNIT } from '../triggers.ts';

export const ANAPHORS: readonly Recogniser[] = [
  {
    name: 'anaphor',
    on: UNIT,
    pattern: pattern('(?:that\\s+(?:same\\s+)?|(?:the|that)\\s+(?:very\\s+)?same\\s+)(day|week|weekend|month|year|morning|afternoon|evening|night)'),
    read: ([, unit]) => ({ at: ({ story }) => story && unitInterval(story.from, dayUnit(unit!), 0) }),
  },
  {
    name: 'anaphor',
    on: UNIT,
    pattern: pattern('the\\s+(following|next|previous|preceding)\\s+(day|morning|night)|the\\s+(day|night|week|month|year)\\s+(before|after)(?=[.,;)]|$)'),
    read: ([, which, unit, plain, side]) => ({
      at: ({ story }) => story && unitInterval(story.from, dayUnit((unit ?? plain)!), /^(?:f|n|a)/i.test((which ?? side)!) ? 1 : -1),
    }),
  },
  {
    name: 'weekend',
    on: UNIT,
    pattern: pattern('(?:the|over\\s+the|this)\\s+weekend'),
    read: () => ({ at: nearWeekend }),
  },
  {
    name: 'the-year',
    on: UNIT,
    pattern: pattern("(?<=\\b(?:for|during|in|through|end\\s+of|rest\\s+of|half\\s+of|part\\s+of|beginning\\s+of|start\\s+of|middle\\s+of|remainder\\s+of|most\\s+of)\\s+)the\\s+(?:full\\s+)?year(?!\\s+(?:before|after|ended|ending|to|earlier|ago|\\d))"),
    read: () => ({ at: ({ published }) => unitInterval(published, 'year', 0) }),
  },
];

function dayUnit(word: string) {
  return /^(?:morning|afternoon|evening|night)$/i.test(word) ? 'day' : unitOf(word);
}

/** The weekend before a Monday to Thursday, or the one to come where the clause speaks of it. */
function nearWeekend({ published, tense }: Place) {
  const current = unitInterval(published, 'weekend', 0);
  return current.from <= published || tense() === 'future' ? current : unitInterval(published, 'weekend', -1);
}
