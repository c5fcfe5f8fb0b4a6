/**
 * A relative date between quotation marks belongs to the speaker's day, which the text does not give.
 * A date given whole counts where the quoted words report something done.
 */
import { inClause, tellsPast, type DatedClause } from '../datedClause.ts';
import { leavesOut } from '../filter.ts';
import { ARGUING } from '../lists/speech.ts';

/** A year in figures, or a month and its day: dates that mean the same whenever they are spoken. */
const ABSOLUTE = /\b\d{4}s?\b|\p{Lu}\p{Ll}+\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Lu}\p{Ll}/u;

export const quotation = leavesOut('quotation', relative, argued);

function relative({ quoted, date }: DatedClause): string | null {
  return quoted && !ABSOLUTE.test(date.text) ? date.text : null;
}

/** A year or a month in quoted words that argue: "we cannot go back to 2012". */
function argued(clause: DatedClause): string | null {
  if (!clause.quoted || clause.date.precision === 'day') return null;
  return tellsPast(clause) && clause.date.from <= clause.published ? inClause(clause, ARGUING) : clause.date.text;
}
