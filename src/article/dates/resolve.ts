/** Settles which calendar days the recognised words mean, in the order of the text. */
import type { Prose } from '../prose.ts';
import { yearOf } from './calendar.ts';
import type { Interval } from './calendar.ts';
import { inChronology, opensEntry } from './chronology.ts';
import type { DateContext } from './context.ts';
import { yearExplained } from './explained.ts';
import { nearestYear } from './nearestYear.ts';
import type { Candidate, Place, Resolved } from './recogniser.ts';
import type { Tense } from './tense.ts';
import { tenseOf } from './tense.ts';
import { REACH, textAround } from './textAround.ts';
import { followFigures } from './told/figures.ts';
import { followNews } from './told/news.ts';
import { saidAfter } from './told/saidDays.ts';
import { followStory } from './told/story.ts';
import { followYears } from './told/years.ts';
import { inFrame, type Frame } from './yearFrames.ts';

/** Resolves each candidate against the publication date and what the article told before it. */
export function resolve(prose: Prose, candidates: readonly Candidate[], { published, quoted }: DateContext): Resolved[] {
  const resolved: Resolved[] = [];
  const [story, figures, years, news] = [followStory(), followFigures(published), followYears(), followNews(prose, published)];
  const quotes = quoted.values();
  let quote = quotes.next().value;
  for (const [at, candidate] of candidates.entries()) {
    while (quote && quote.end <= candidate.start) quote = quotes.next().value;
    const isQuoted = quote !== undefined && quote.start <= candidate.start;
    const { start, end, rule, reading, sentence } = candidate;
    if ('none' in reading) {
      figures.pass(prose.text.slice(start, end), prose.text.slice(end, end + REACH));
      continue;
    }
    const block = prose.sentences[sentence]!.block;
    const known = { published, isQuoted, ...story.known(block, isQuoted), ...figures.known(), ...years.known(), ...news.known(block) };
    const dayOf = (date: Candidate): Interval | null => settle(date, placeOf(prose, date, { ...known, isQuoted: false }), null);
    const spokenOn = quote && isQuoted && rule === 'day-word' ? saidAfter(prose, quote, candidates[at + 1], dayOf) : null;
    const place = placeOf(prose, candidate, spokenOn ? { ...known, saidDay: spokenOn } : known);
    const opens = opensEntry(candidate, prose.blocks[block]!, place.after);
    const explained = inChronology(years.entry(), candidate, block, opens, published) ?? yearExplained(prose, resolved.at(-1), candidate, place);
    const settled = explained ?? settle(candidate, place, years.frameOf(candidate, block, place));
    if (!settled) continue;
    const interval: Interval = candidate.then ? candidate.then(settled) : settled;
    if (yearOf(interval.from) < 1) continue;
    const said = 'from' in reading && !candidate.then;
    resolved.push({ start, end, rule, reading: explained ?? reading, sentence, ...interval, certainty: isApproximate(candidate, interval) ? 'approximate' : said ? 'said' : 'worked out' });
    const date = { candidate, interval, place, block, said, opensEntry: opens };
    years.tell(date, said || explained !== null);
    figures.tell(date);
    story.tell(date);
    news.tell(date);
  }
  return resolved;
}

function isApproximate({ modifier }: Candidate, { precision }: Interval): boolean {
  return modifier === 'about' || (modifier === 'part' && precision !== 'day');
}

function settle({ reading }: Candidate, place: Place, frame: Frame | null): Interval | null {
  if ('none' in reading) return null;
  if ('at' in reading) return reading.at(place);
  if (!('inYear' in reading)) return reading;
  const framed = frame && inFrame(reading, frame.opened, place.published);
  return framed && place.tense() !== 'future' ? framed : nearestYear(reading, place);
}

function placeOf(prose: Prose, candidate: Candidate, known: Omit<Place, 'tense' | 'before' | 'after'>): Place {
  const { before, after } = textAround(prose.text, candidate, prose.sentences[candidate.sentence]!);
  let tense: Tense | null = null;
  return { ...known, before, after, tense: () => (tense ??= tenseOf(before, after)) };
}
