/** What comes again and again names no day: "every July", "each Christmas", "each of the past three summers". */
import type { Prose } from '../../prose.ts';
import { backwards } from '../backwards.ts';
import type { Candidate } from '../recogniser.ts';

const HABIT = backwards(/\b(?:every|each|any)\s+(?:other\s+|single\s+)?$/i);
/** "The first Tuesday of every month". */
const HABIT_AFTER = /^s?\s+of\s+(?:every|each)\s+(?:week|month|year)\b/i;
const REACH = 16;

/** Drops them; a date with its year comes but once: "any 2016 candidate". */
export function dropHabits(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ reading, start, end }) => 'from' in reading || !isHabit(prose.text, start, end));
}

function isHabit(text: string, start: number, end: number): boolean {
  return HABIT.test(text.slice(Math.max(0, start - REACH), start)) || HABIT_AFTER.test(text.slice(end, end + REACH));
}
