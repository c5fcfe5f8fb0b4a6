/**
 * A relative date between quotation marks belongs to the speaker's day, which the text does not give.
 * A date given whole counts where the quoted words report something done.
 */
import { findInClause, tellsPast, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';

/** A year in figures, or a month and its day: dates that mean the same whenever they are spoken. */
const ABSOLUTE = /\b\d{4}s?\b|\p{Lu}\p{Ll}+\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Lu}\p{Ll}/u;
/** Words by which a speaker argues and does not report. */
const ARGUES = /^(?:will|would|should|could|can|may|might|than|like|not|never|n't|didn't|if)$/;

export const quotation: Filter = { name: 'quotation', lists: false, decides: (clause) => (clause.quoted ? (relative(clause) ?? unreported(clause)) : null) };

function relative({ date }: DatedClause): string | null {
  return ABSOLUTE.test(date.text) ? null : date.text;
}

function unreported(clause: DatedClause): string | null {
  if (clause.date.precision === 'day') return null;
  if (!tellsPast(clause)) return clause.date.text;
  return findInClause(clause, ({ lower }) => ARGUES.test(lower))?.text ?? null;
}
