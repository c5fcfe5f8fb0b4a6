/** What a frame is: words right beside a date that settle its tense before any verb is asked. */
import type { Tense } from '../tenseCues.ts';

export interface Frame {
  name: string;
  /** Null where the frame has nothing to say. `before` and `after` are the text around the date within its sentence. */
  tells: (before: string, after: string) => Tense | null;
}

export function tellsNothing(tense: Tense | null): boolean {
  return tense === null || tense === 'unknown';
}
