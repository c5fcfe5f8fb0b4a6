/** Settles which calendar days the recognised words mean, in the order of the text. */
import type { IsoDate } from '../article.ts';
import type { Prose } from '../prose.ts';
import { daysBetween, yearOf } from './calendar.ts';
import type { Interval } from './calendar.ts';
import type { Candidate, Place, Resolved, Yearly } from './recogniser.ts';
import { tenseOf } from './tense.ts';

/** How far around the words a rule may look, in characters. */
const CONTEXT = 120;

/** Resolves each candidate against the publication date and what the story said before it. */
export function resolve(prose: Prose, candidates: readonly Candidate[], published: IsoDate): Resolved[] {
  const resolved: Resolved[] = [];
  let story: Interval | null = null;
  let quarter: Interval | null = null;
  for (const candidate of candidates) {
    if ('none' in candidate.reading) continue;
    const interval = settle(candidate, placeOf(prose, candidate, { published, story, quarter }));
    if (!interval) continue;
    const said = !('at' in candidate.reading) && !('inYear' in candidate.reading);
    const { start, end, rule, reading, sentence } = candidate;
    resolved.push({ start, end, rule, reading, sentence, ...interval, certainty: candidate.approximate ? 'approximate' : said ? 'said' : 'worked out' });
    story = interval;
    if (interval.precision === 'quarter' && candidate.rule !== 'year-ago-quarter' && candidate.rule !== 'offset') quarter = interval;
  }
  return resolved;
}

function settle({ reading }: Candidate, place: Place): Interval | null {
  if ('none' in reading) return null;
  if ('at' in reading) return reading.at(place);
  return 'inYear' in reading ? nearestYear(reading, place) : reading;
}

/** A year that the tense speaks against must be nearer by so much to be meant. */
const AGAINST_TENSE = 4;
/** With no tense to go by news speaks of what is over. */
const AHEAD = 3;

/** The nearest one, weighed by the tense: news gives the year of whatever is further than a year away. */
function nearestYear({ inYear }: Yearly, { published, tense }: Place): Interval | null {
  const year = yearOf(published);
  const around = [year - 1, year, year + 1].map(inYear).filter((interval) => interval !== null);
  const last = around.findLast(({ from }) => from <= published);
  const next = around.find(({ from }) => from > published);
  if (!last || !next) return last ?? next ?? null;
  const when = tense();
  const back = Math.max(0, daysBetween(last.to, published)) * (when === 'future' ? AGAINST_TENSE : 1);
  const ahead = daysBetween(published, next.from) * (when === 'past' ? AGAINST_TENSE : when === 'unknown' ? AHEAD : 1);
  return back <= ahead ? last : next;
}

function placeOf(prose: Prose, { start, end, sentence }: Candidate, known: Pick<Place, 'published' | 'story' | 'quarter'>): Place {
  const bounds = prose.sentences[sentence]!;
  const before = () => prose.text.slice(Math.max(bounds.start, start - CONTEXT), start);
  const after = () => prose.text.slice(end, Math.min(bounds.end, end + CONTEXT));
  return { ...known, before, after, tense: () => tenseOf(before(), after()) };
}
