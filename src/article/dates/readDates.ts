/** Date expressions of an article's prose, resolved to calendar days. */
import type { DateMention, IsoDate } from '../article.ts';
import type { Prose } from '../prose.ts';
import { recognise } from './recognise.ts';
import { mergeRanges } from './refiners/ranges.ts';
import { takeModifiers } from './refiners/modifiers.ts';
import { takeYears } from './refiners/years.ts';
import { resolve } from './resolve.ts';

/**
 * Every date expression that could be resolved against the publication date, in the order of the text.
 * Recognisers propose, refiners merge and drop; the conventions are those of TimeML (TIMEX3).
 */
export function readDates(prose: Prose, published: IsoDate): DateMention[] {
  const candidates = takeModifiers(prose, takeYears(prose, recognise(prose)));
  return mergeRanges(prose, resolve(prose, candidates, published)).map(({ start, end, from, to, precision, certainty, rule }) => ({
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
