/** What comes again and again names no day: "every July", "each Christmas", "each of the past three summers". */
import type { Prose } from '../../prose.ts';
import type { Candidate } from '../recogniser.ts';

const HABIT = /\b(?:every|each|any)\s+(?:other\s+|single\s+)?$/i;
const REACH = 16;

export function dropHabits(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ start }) => !HABIT.test(prose.text.slice(Math.max(0, start - REACH), start)));
}
