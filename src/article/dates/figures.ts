/** Figures of a month or a quarter, which news holds against those of another. */
import { isWithin } from './calendar.ts';
import type { Interval, Unit } from './calendar.ts';
import type { Place } from './recogniser.ts';

const FIGURE = /[$#£€¥%]|\d,\d{3}|\b(?:million|billion|trillion|percent|per\s+cent|pct|cents|pence|yen|marks|guilders|francs|compared|than|profits?|earnings|income|loss|sales|revenues?)\b/i;

/** Whether a figure is told or compared where the words stand: "up from $2 million a year ago". */
export function isFigure({ before, after }: Place): boolean {
  return FIGURE.test(before) || FIGURE.test(after);
}

/** What a unit before or after counts from: the story's date, or the month of the figures where that is only the day they came out. */
export function anchorOf(place: Place, unit: Unit): Interval | null {
  const { story, month, near, published, tense } = place;
  if (unit === 'month' && month && story?.precision === 'day' && isFigure(place)) return month;
  if (!story || near.length < 2) return story;
  const over = story.from > published && tense() === 'past';
  const fits = (interval: Interval): boolean => isWithin(interval, unit) && !(over && interval.from > published);
  return fits(story) ? story : (near.findLast(fits) ?? story);
}
