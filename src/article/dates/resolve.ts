/** Settles which calendar days the recognised words mean, in the order of the text. */
import type { IsoDate } from '../article.ts';
import { daysBetween } from '../calendarDay.ts';
import type { Prose } from '../prose.ts';
import { backwards } from './backwards.ts';
import { monthAndDay, yearInterval, yearOf } from './calendar.ts';
import type { Interval } from './calendar.ts';
import { inChronology, opensEntry, type Entry } from './chronology.ts';
import type { DateContext } from './context.ts';
import { endedQuarter } from './endedQuarter.ts';
import { yearExplained } from './explained.ts';
import { saidAfter, tellsOfSpeaking } from './saidDays.ts';
import { BOUND, inFrame, isAside, isNarrow, opensClause, opensSentence, type Frame } from './yearFrames.ts';
import type { Candidate, Place, Resolved, Yearly } from './recogniser.ts';
import type { Tense } from './tense.ts';
import { tenseOf } from './tense.ts';
import { PAST_VERB } from './tenseWords.ts';

/** How far around the words a rule may look, in characters. */
const CONTEXT = 120;

/** How many dates of a block a later one may lean on, but for the last. */
const NEAR = 7;

/** How old news may be, in days. */
const NEWS_AGE = 2;

/** Resolves each candidate against the publication date and what the story said before it. */
export function resolve(prose: Prose, candidates: readonly Candidate[], { published, quoted }: DateContext): Resolved[] {
  const resolved: Resolved[] = [];
  let story: Interval | null = null;
  let storyBlock = -1;
  let quarter: Interval | null = null;
  let month: Interval | null = null;
  let period: Interval | null = null;
  let frame: Frame | null = null;
  let told: Frame | null = null;
  let entry: Entry | null = null;
  let near: Interval[] = [];
  let newsDay: Interval | null = null;
  let leadDay: Interval | null = null;
  let saidDay: Frame | null = null;
  const whole = new Map<string, IsoDate>();
  const lead = prose.blocks.findIndex(({ kind }) => kind === 'paragraph');
  /** What was last told in a quotation, which only its speaker goes on from. */
  let spoken: Frame | null = null;
  const quotes = quoted.values();
  let quote = quotes.next().value;
  for (const [at, candidate] of candidates.entries()) {
    while (quote && quote.end <= candidate.start) quote = quotes.next().value;
    const isQuoted = quote !== undefined && quote.start <= candidate.start;
    if ('none' in candidate.reading) {
      const words = prose.text.slice(candidate.start, candidate.end);
      if (quarter && MONTHS_TO_DATE.test(words)) period = yearInterval(yearOf(quarter.to));
      const ended = THREE_MONTHS.test(words) ? endedQuarter(prose.text.slice(candidate.end, candidate.end + CONTEXT), published) : null;
      if (ended) period = quarter = ended;
      continue;
    }
    const block = prose.sentences[candidate.sentence]!.block;
    if (block !== storyBlock) near = [];
    const inSpeech: Interval | null = spoken?.where === block && isQuoted ? spoken.opened : null;
    const known = { published, isQuoted, story: inSpeech ?? story, storyNear: storyBlock === block, near, newsDay, leadDay, saidDay: saidDay?.where === block ? saidDay.opened : null, quarter, month, period, whole };
    const spokenOn = quote && isQuoted && candidate.rule === 'day-word' ? saidAfter(prose, quote, candidates[at + 1], (next) => settle(next, placeOf(prose, next, { ...known, isQuoted: false }), null)) : null;
    const place = placeOf(prose, candidate, spokenOn ? { ...known, saidDay: spokenOn } : known);
    const opensItem = opensEntry(candidate, prose.blocks[block]!, place.after);
    const explained = inChronology(entry, candidate, block, opensItem, published) ?? yearExplained(prose, resolved.at(-1), candidate, place);
    const leans = told?.where === candidate.sentence && !BOUND.test(place.before);
    const settled: Interval | null = explained ?? settle(candidate, place, leans ? told : frame?.where === block ? frame : null);
    if (!settled) continue;
    const interval: Interval = candidate.then ? candidate.then(settled) : settled;
    if (yearOf(interval.from) < 1) continue;
    const said = 'from' in candidate.reading && !candidate.then;
    const { start, end, rule, reading, sentence } = candidate;
    resolved.push({ start, end, rule, reading: explained ?? reading, sentence, ...interval, certainty: isApproximate(candidate, interval) ? 'approximate' : said ? 'said' : 'worked out' });
    if (said && interval.precision === 'day') whole.set(monthAndDay(interval.from), interval.from);
    if (DEICTIC.has(rule)) frame = null;
    const opens = opensSentence(place) && yearOf(interval.from) === yearOf(interval.to);
    if (opens && !isComparison(rule, interval) && (said || interval.precision !== 'quarter')) frame = { where: block, opened: interval };
    if ((said && isNarrow(interval) && !BOUND.test(place.before) && !isAside(place)) || (opens && isComparison(rule, interval))) told = { where: sentence, opened: interval };
    if (interval.precision === 'month' && interval.to <= published && (!month || interval.to > month.to)) month = interval;
    if (opensClause(rule, interval, place)) told = { where: sentence, opened: interval };
    if (opensItem && (said || explained)) entry = { block, opened: interval };
    if (interval.precision === 'quarter' && !isComparison(rule, interval)) {
      if (!quarter || (interval.to > quarter.to && interval.to <= published)) quarter = interval;
      period = quarter;
    }
    if (DEICTIC.has(rule) && isQuoted) {
      spoken = { where: block, opened: interval };
      continue;
    }
    story = interval;
    storyBlock = block;
    near = [...near.slice(-NEAR), interval];
    if (isNews(interval, newsDay, published)) newsDay = interval;
    if (!isQuoted && interval.precision === 'day' && interval.from <= published && tellsOfSpeaking(prose, candidate)) saidDay = { where: block, opened: interval };
    if (block === lead && (!leadDay || interval.from > leadDay.from) && interval.precision === 'day' && interval.from <= published && place.tense() === 'past' && !isQuoted) leadDay = interval;
  }
  return resolved;
}

function isNews({ from, precision }: Interval, newsDay: Interval | null, published: IsoDate): boolean {
  return precision === 'day' && from <= published && daysBetween(from, published) <= NEWS_AGE && (!newsDay || from > newsDay.from);
}

/** "The year-ago quarter" is what figures are held against, and not what the story turns to. */
function isComparison(rule: string, { precision }: Interval): boolean {
  return rule === 'year-ago-quarter' || (rule === 'offset' && precision === 'quarter');
}

/** "In the first nine months": what the figures are of from there on. */
const MONTHS_TO_DATE = /^the\s+(?:first\s+)?(?:six|nine|6|9)\s+months$/i;

/** "In the three months ended Sept. 30": a quarter told by its length. */
const THREE_MONTHS = /\b(?:three|3)[\s-]+months?$/i;

function isApproximate({ modifier }: Candidate, { precision }: Interval): boolean {
  return modifier === 'about' || (modifier === 'part' && precision !== 'day');
}

/** Words that count from the day on which they are said: within a quotation that is the speaker's. */
const DEICTIC: ReadonlySet<string> = new Set(['day-word', 'relative-unit', 'relative-weekday', 'relative-month', 'relative-season', 'weekday-of-week', 'weekday']);

function settle({ reading }: Candidate, place: Place, frame: Frame | null): Interval | null {
  if ('none' in reading) return null;
  if ('at' in reading) return reading.at(place);
  if (!('inYear' in reading)) return reading;
  const framed = frame && inFrame(reading, frame.opened, place.published);
  return framed && place.tense() !== 'future' ? framed : nearestYear(reading, place);
}

/** A year that the tense speaks against must be nearer by so much to be meant; with no tense news speaks of what is over. */
const AHEAD: Readonly<Record<Tense, number>> = { past: 9, unknown: 1.5, either: 1, future: 1 };
const BACK: Readonly<Record<Tense, number>> = { past: 1, unknown: 1, either: 1, future: 9 };
/** Companies will report on the quarter that is just over. */
const BACK_TO_QUARTER = 2;
const REPORTED = /\b(?:report|post|earn|earnings?|profits?|loss|losses|results|net|income|revenues?|sales|charges?|disclose|show|numbers|figures|dividend|growth|economy|economic|output|GDP|GNP|gross\s+(?:domestic|national)\s+product|estimates?|revis(?:e|es|ion))\b/i;

/** The nearest one, weighed by the tense: news gives the year of whatever is further than a year away. */
function nearestYear({ inYear }: Yearly, place: Place): Interval | null {
  const { published } = place;
  const year = yearOf(published);
  let last: Interval | null = null;
  let next: Interval | null = null;
  for (let of = year - 1; of <= year + 1; of += 1) {
    const interval = inYear(of);
    if (interval && interval.from <= published) last = interval;
    else next ??= interval;
  }
  if (!last || !next) return last ?? next;
  if (tellsPast(place) || SINCE.test(place.before)) return last;
  const when = tenseOfYearly(place);
  if (when === 'future' && last.precision !== 'day' && last.to < published && BY.test(place.before)) return next;
  const weight = when === 'future' && last.precision === 'quarter' && REPORTED.test(`${place.before} ${place.after}`) ? BACK_TO_QUARTER : BACK[when];
  const back = Math.max(0, daysBetween(last.to, published)) * weight;
  const ahead = daysBetween(published, next.from) * AHEAD[when];
  return back <= ahead ? last : next;
}

/** "Since March", "since her arrest in March" are never of a March to come. */
const SINCE = backwards(/\bsince\s+(?:(?:(?!to\s)\w+\s+){1,4}(?:in|on)\s+)?$/i);

/** "By the fourth quarter growth should pick up": of the next one. */
const BY = backwards(/\b(?:by|until|till)\s+$/i);

/** "In January, a fire closed the pier", in December: a date that opens its sentence belongs to the verb after it. */
function tellsPast(place: Place): boolean {
  const before = place.before;
  if (before.endsWith(' in ') && DONE_IN.test(before.slice(-DONE_REACH)) && place.tense() === 'past') return true;
  return opensSentence(place) && /^,?\s/.test(place.after) && !COMING.test(place.after) && place.tense() === 'past';
}

/** "The mill was sold in January", "held early in June": the month of the very verb that is over. */
const DONE_IN = new RegExp(`(?<!\\b(?:be|is|are|being|meeting|scheduled|expected|planned|set|due) )\\b(?!planned\\b|scheduled\\b|expected\\b|set\\b)(?:${PAST_VERB})\\s+(?:(?:late|early)\\s+)?in\\s+$`);
const DONE_REACH = 40;

/** "In January, she said, the pier will reopen". */
const COMING = /\b(?:will|would|shall|may|might|can|could|should|is|are|plans|hopes|expects)\b|['’](?:ll|re)\b/i;

/** "Jan. 15: Deadline for bids" is an item of a list, of what was or of what is to come. */
const LISTED = /^\s*(?::|[–—]\s)/;

/** "In January, a week after the fair, …" tells what happened, however late its verb comes. */
function tenseOfYearly(place: Place): Tense {
  const tense = place.tense();
  return tense === 'unknown' && opensSentence(place) && !LISTED.test(place.after) ? 'past' : tense;
}

function placeOf(prose: Prose, candidate: Candidate, known: Omit<Place, 'tense' | 'before' | 'after'>): Place {
  const { start, end, sentence } = candidate;
  const bounds = prose.sentences[sentence]!;
  const before = prose.text.slice(Math.max(bounds.start, start - CONTEXT), start);
  const after = prose.text.slice(end, Math.min(bounds.end, end + CONTEXT));
  let tense: Tense | null = null;
  return { ...known, before, after, tense: () => (tense ??= tenseOf(before, after)) };
}
