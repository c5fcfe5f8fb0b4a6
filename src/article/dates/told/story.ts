/** Follows which date the story, and each speaker in it, has told of last. */
import type { Interval } from '../calendar.ts';
import { isFigure } from '../figures.ts';
import type { Place } from '../recogniser.ts';
import type { Frame } from '../yearFrames.ts';
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
  return candidate.rule === 'offset' && interval.precision === 'year' && isFigure(place);
}

export function followStory(): StoryTold {
  let story: Interval | null = null;
  let storyBlock = -1;
  let near: Interval[] = [];
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
      story = date.interval;
      storyBlock = date.block;
      near = [...near.slice(-NEAR), date.interval];
    },
  };
}
