/** Follows which date the story, and each speaker in it, has told of last. */
import { yearBefore, type Interval } from '../calendar.ts';
import { isFigure } from '../figures.ts';
import type { Place } from '../recogniser.ts';
import { opensSentence, type Frame } from '../yearFrames.ts';
import { isSpoken, type Told } from './told.ts';

/** How many dates of a block a later one may lean on, but for the last. */
const NEAR = 7;

export interface StoryTold {
  /** What is known where a date stands in a block. */
  known: (block: number, isQuoted: boolean) => Pick<Place, 'story' | 'storyNear' | 'near'>;
  tell: (date: Told) => void;
}

/** "Up from a year earlier": what figures are held against is not what the story turns to. */
function isHeldAgainst({ candidate, interval, place }: Told): boolean {
  if (candidate.rule !== 'offset' || !isFigure(place)) return false;
  return interval.precision === 'year' || (place.month !== null && interval.precision === 'month' && interval.from === yearBefore(place.month).from);
}

/** "On March 16 she used the phone from which the threat of March 6 had come": the story stays where its sentence began. */
function isBehind({ candidate, interval }: Told, opening: Frame | null): boolean {
  return opening !== null && opening.where === candidate.sentence && opening.opened.precision === 'day' && interval.precision === 'day' && interval.to < opening.opened.from;
}

export function followStory(): StoryTold {
  let story: Interval | null = null;
  let storyBlock = -1;
  let near: Interval[] = [];
  /** The date that has opened a sentence. */
  let opening: Frame | null = null;
  /** What was last told in a quotation, which only its speaker goes on from. */
  let spoken: Frame | null = null;
  return {
    known(block, isQuoted) {
      if (block !== storyBlock) near = [];
      return { story: isQuoted && spoken?.where === block ? spoken.opened : story, storyNear: storyBlock === block, near };
    },
    tell(date) {
      if (isHeldAgainst(date)) return;
      if (isSpoken(date)) {
        spoken = { where: date.block, opened: date.interval };
        return;
      }
      near = [...near.slice(-NEAR), date.interval];
      storyBlock = date.block;
      if (isBehind(date, opening)) return;
      story = date.interval;
      if (opensSentence(date.place)) opening = { where: date.candidate.sentence, opened: date.interval };
    },
  };
}
