/** A time of day by itself: its day is said elsewhere, and so is the event of that day. */
import { leavesOut } from '../filter.ts';

export const timeOfDay = leavesOut('time-of-day', ({ date }) => (date.rule === 'clock' ? date.text : null));
