/** Whether two articles tell of one event. Where it is not plain they do not: two entries for one event are no harm, one for two is. */
import { daysBetween } from '../article/calendarDay.ts';
import { contentOf, countShared, stemOf, type Content, type Stem } from './contentWords.ts';
import { REACTION_VERBS } from './functionWords.ts';
import type { SiteEvent } from './timelines.ts';

/** How many content words two tellings share at least, and how many of them that are not names. */
const SHARED = 4;
const SHARED_THINGS = 3;
/** Which part of the shorter and of the longer telling they are at least. */
const PART = { shorter: 0.5, longer: 0.3 };
/** Over a longer time, in days, like words are told of different things. */
const LONGEST = 31;

const REACTIONS = new Set(REACTION_VERBS.map(stemOf));


/** Whether the two are told of the same days, by different articles, in words so alike that they are one event. */
export function isSameEvent(a: SiteEvent, b: SiteEvent): boolean {
  if (a.entry.from !== b.entry.from || a.entry.to !== b.entry.to || a.article.slug === b.article.slug) return false;
  return !isLong(a) && areAlike(contentOf(a), contentOf(b));
}

/** Whether an event takes up so long a time that no two tellings of it are taken for one. */
export function isLong({ entry: { from, to } }: SiteEvent): boolean {
  return daysBetween(from, to) >= LONGEST;
}

/** Whether two tellings share so many words that they may be of one event. */
export function shareEnough(a: Content, b: Content): boolean {
  return countShared(a, b.unique) >= SHARED;
}

function areAlike(a: Content, b: Content): boolean {
  if (!shareEnough(a, b)) return false;
  const shared = a.unique.filter((stem) => b.unique.includes(stem));
  const things = shared.filter((stem) => !(a.capitalised.includes(stem) && b.capitalised.includes(stem)));
  const [shorter, longer] = [Math.min(a.unique.length, b.unique.length), Math.max(a.unique.length, b.unique.length)];
  if (things.length < SHARED_THINGS || shared.length < PART.shorter * shorter || shared.length < PART.longer * longer) return false;
  return a.negated === b.negated && !quantitiesDiffer(a, b) && !reactionsDiffer(a, b) && !isContrasted(a.stems, b.stems);
}

/** Whether one of them tells what somebody said to it and the other does not, or what somebody else said. */
function reactionsDiffer(a: Content, b: Content): boolean {
  const [own, others] = [a, b].map(({ stems }) => stems.filter((stem) => REACTIONS.has(stem)).join(' '));
  return own !== others || (own !== '' && a.stems[0] !== b.stems[0]);
}

/** Whether they count the same thing and come to different numbers: votes of 6-3 and of 5-4 are two votes. */
function quantitiesDiffer(a: Content, b: Content): boolean {
  return a.quantities.some(({ unit }) => {
    const [own, others] = [a, b].map(({ quantities }) => quantities.filter((other) => other.unit === unit).map(({ number }) => number));
    return others!.length > 0 && !own!.some((number) => others!.includes(number));
  });
}

/**
 * Whether one word stands in the place of another, between words that both have or at the end: "signed
 * the safety certificate", "signed the safety contract".
 */
function isContrasted(a: readonly Stem[], b: readonly Stem[]): boolean {
  const matches = [{ inA: -1, inB: -1 }, ...alignment(a, b), { inA: a.length, inB: b.length }];
  return matches.slice(1).some(({ inA, inB }, at) => inA - matches[at]!.inA === 2 && inB - matches[at]!.inB === 2);
}

/** The longest common subsequence, as pairs of places. */
function alignment(a: readonly Stem[], b: readonly Stem[]): { inA: number; inB: number }[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: { inA: number; inB: number }[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push({ inA: i++, inB: j++ });
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}
