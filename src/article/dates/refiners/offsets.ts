/** "Two days before Christmas", "the day after Thursday's vote" starts: the words count from the date after them. */
import type { Prose } from '../../prose.ts';
import { shiftDays } from '../calendar.ts';
import { COUNT, countOf } from '../patterns.ts';
import type { Candidate } from '../recogniser.ts';

const OFFSET = new RegExp(`(?<!\\b(?:than|nearly|almost|within|over|under|about|some)\\s+)\\b(?:just\\s+|only\\s+)?(the|${COUNT})\\s+(day|week)s?\\s+(before|after|from|on)\\s+(?:the\\s+)?$`, 'i');
const REACH = 40;

/** Only a day can be counted from: "two weeks before March" stays March. */
const DAYS: ReadonlySet<string> = new Set(['iso-date', 'numeric-date', 'month-day-year', 'day-month-year', 'month-day', 'weekday', 'story-weekday', 'relative-weekday', 'weekday-of-week', 'holiday', 'day-word', 'named-day']);

export function takeOffsets(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    const sentence = prose.sentences[candidate.sentence]!;
    const match = !DAYS.has(candidate.rule) ? null : OFFSET.exec(prose.text.slice(Math.max(sentence.start, candidate.start - REACH), candidate.start));
    if (!match) taken.push(candidate);
    else {
      const start = candidate.start - match[0].length;
      const count = /^the$/i.test(match[1]!) ? 1 : countOf(match[1]!);
      const days = count * (/^week/i.test(match[2]!) ? 7 : 1) * (/^before/i.test(match[3]!) ? -1 : 1);
      while (taken.length > 0 && taken.at(-1)!.end > start) taken.pop();
      taken.push({ ...candidate, start, rule: 'offset-from', then: ({ from, to }) => ({ from: shiftDays(from, days), to: shiftDays(to, days), precision: 'day' }) });
    }
  }
  return taken;
}
