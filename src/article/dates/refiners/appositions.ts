/** "Two days later, on April 9": what the text itself says a date is counts more than what it would be worked out to. */
import type { Prose } from '../../prose.ts';
import type { Candidate, Reading } from '../recogniser.ts';

/** Dates that lean on another. */
const LEANING: ReadonlySet<string> = new Set(['offset', 'anaphor']);
const OF_DAYS = /\b(?:days?|weeks?|nights?|mornings?|afternoons?|evenings?)\b/i;
const BETWEEN = /^,\s+(?:(?:on|in)\s+)?$/;
/** "On Tuesday (March 15)". */
const BRACKET = /^\s+[[(]$/;
const REACH = 6;

/** Gives each date that leans on another the reading of the one right after it, where that says the same time once more. */
export function takeAppositions({ text }: Prose, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, at) => {
    const next = candidates[at + 1];
    return next && (LEANING.has(candidate.rule) ? saysAgain(text, candidate, next) : isBracketed(text, candidate, next)) ? { ...candidate, reading: leaningOn(next.reading) } : candidate;
  });
}

/** The same days, but not given by the words themselves. */
function leaningOn(reading: Reading): Reading {
  return 'from' in reading ? { at: () => reading } : reading;
}

/** A day without a year is that of the words before it only where these count days: "the year before, on April 9". */
function saysAgain(text: string, { start, end, sentence }: Candidate, next: Candidate): boolean {
  if (next.sentence !== sentence || next.start - end > REACH || !BETWEEN.test(text.slice(end, next.start))) return false;
  return 'from' in next.reading || (next.rule === 'month-day' && OF_DAYS.test(text.slice(start, end)));
}

function isBracketed(text: string, { rule, end }: Candidate, next: Candidate): boolean {
  return rule === 'weekday' && /^(?:month-day|day-month)/.test(next.rule) && BRACKET.test(text.slice(end, next.start));
}
