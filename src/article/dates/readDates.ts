/** Date expressions of an article's prose, resolved to calendar days. */
import type { DateMention } from '../article.ts';
import type { Prose } from '../prose.ts';
import type { DateContext } from './context.ts';
import type { Candidate } from './recogniser.ts';
import { recognise } from './recognise.ts';
import { mergeRanges } from './refiners/ranges.ts';
import { takeClocks } from './refiners/clocks.ts';
import { takeAppositions } from './refiners/appositions.ts';
import { takeOffsets } from './refiners/offsets.ts';
import { takeModifiers } from './refiners/modifiers.ts';
import { dropHabits } from './refiners/habits.ts';
import { takeYears } from './refiners/years.ts';
import { resolve } from './resolve.ts';

export interface Refiner {
  name: string;
  refine: (prose: Prose, candidates: readonly Candidate[]) => Candidate[];
}

/** In this order: a date takes its year before its modifiers are looked for to the left of it. */
export const REFINERS: readonly Refiner[] = [
  { name: 'habits', refine: dropHabits },
  { name: 'years', refine: takeYears },
  { name: 'clocks', refine: takeClocks },
  { name: 'appositions', refine: takeAppositions },
  { name: 'offsets', refine: takeOffsets },
  { name: 'modifiers', refine: takeModifiers },
];

/**
 * Every date expression that could be resolved against the publication date, in the order of the text. Words of a quotation
 * may count from the day on which they were said.
 * Recognisers propose, refiners merge and drop; the conventions are those of TimeML (TIMEX3).
 */
export function readDates(prose: Prose, context: DateContext): DateMention[] {
  const candidates = REFINERS.reduce((refined, { refine }) => refine(prose, refined), recognise(prose));
  return mergeRanges(prose, resolve(prose, candidates, context)).map(({ start, end, from, to, precision, certainty, rule }) => ({
    start,
    end,
    text: prose.text.slice(start, end),
    from,
    to,
    precision,
    certainty,
    rule,
  }));
}
