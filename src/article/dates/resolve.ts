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
    if (interval.precision === 'quarter') quarter = interval;
  }
  return resolved;
}

function settle({ reading }: Candidate, place: Place): Interval | null {
  if ('none' in reading) return null;
  if ('at' in reading) return reading.at(place);
  return 'inYear' in reading ? nearestYear(reading, place) : reading;
}

/** The one that the tense asks for, or else the nearest. */
function nearestYear({ inYear }: Yearly, { published, tense }: Place): Interval | null {
  const year = yearOf(published);
  const around = [year - 1, year, year + 1].map(inYear).filter((interval) => interval !== null);
  const when = tense();
  const last = around.findLast(({ from }) => from <= published);
  const next = around.find(({ to }) => to >= published);
  if (when === 'past' && last) return last;
  if (when === 'future' && next) return next;
  if (!last || !next) return last ?? next ?? null;
  return daysBetween(last.to, published) <= daysBetween(published, next.from) ? last : next;
}

function placeOf(prose: Prose, { start, end, sentence }: Candidate, known: Pick<Place, 'published' | 'story' | 'quarter'>): Place {
  const bounds = prose.sentences[sentence]!;
  const before = () => prose.text.slice(Math.max(bounds.start, start - CONTEXT), start);
  const after = () => prose.text.slice(end, Math.min(bounds.end, end + CONTEXT));
  return { ...known, before, after, tense: () => tenseOf(before(), after()) };
}
