/** A date without a year takes the year that the text gives right after it: "the winter of nineteen ninety-four". */
import type { Prose } from '../../prose.ts';
import { yearOf } from '../calendar.ts';
import type { Candidate } from '../recogniser.ts';

const JOINED = /^(?:,?\s+|-)(?:(?:of|in)\s+)?$/i;
/** "May and June 1995": the year is said once, for both. */
const SHARED = /^(?:\s*(?:,|-|–|—|and|or|to|through|until)\s*){1,2}$/i;
/** "December of last year", "in April next year"; "March of that year" leans on the story. */
const OF = /^\s+(?:of\s+)?$/i;
const WHICH = /^(?:(last|this|next)|(?:that|the)(?:\s+same)?)\s+year$|^(a)\s+year\s+(?:ago|earlier)$/i;
const STEPS: Readonly<Record<string, number>> = { last: -1, a: -1, this: 0, next: 1 };
/** "Third-quarter sales last year were". */
const FIGURES = /^\s+(?:net\s+)?(?:income|loss(?:es)?|profits?|earnings|sales|revenues?|results|figures|surplus|deficit|exports|imports)\s+$/i;
const LAST_YEAR = /^last\s+year$/i;
const TOLD_OF: ReadonlySet<string> = new Set(['month', 'quarter']);
const REACH = 20;

/** Joins a date and the year after it to one candidate, and lets the dates before it in a list share it. */
export function takeYears(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of candidates.toReversed()) {
    const next = taken.at(-1);
    const joined = next && next.sentence === candidate.sentence && next.start - candidate.end <= REACH && join(prose.text, candidate, next);
    if (joined && joined.end === next.end) taken.pop();
    taken.push(joined || candidate);
  }
  return taken.reverse();
}

function join(text: string, date: Candidate, next: Candidate): Candidate | null {
  if (!('inYear' in date.reading)) return null;
  const { inYear } = date.reading;
  const between = text.slice(date.end, next.start);
  const which = OF.test(between) ? WHICH.exec(text.slice(next.start, next.end)) : null;
  if (which) {
    const step = STEPS[(which[1] ?? which[2] ?? '').toLowerCase()];
    return { ...date, end: next.end, reading: { at: ({ published, story }) => (step !== undefined ? inYear(yearOf(published) + step) : story && inYear(yearOf(story.from))) } };
  }
  if (LAST_YEAR.test(text.slice(next.start, next.end)) && FIGURES.test(between) && TOLD_OF.has(date.rule)) return { ...date, reading: { at: ({ published }) => inYear(yearOf(published) - 1) } };
  const year = next.reading;
  if (next.rule === 'short-year' && 'at' in year && JOINED.test(between)) return { ...date, end: next.end, reading: { at: (place) => inYear(yearOf(year.at(place)!.from)) } };
  if (!('from' in year)) return null;
  const { precision, from } = year;
  const reading = inYear(yearOf(from));
  if (!reading) return null;
  if (precision === 'year' && JOINED.test(between)) return { ...date, end: next.end, reading };
  return next.rule !== 'year' && precision !== 'year' && precision !== 'decade' && SHARED.test(between) ? { ...date, reading } : null;
}
