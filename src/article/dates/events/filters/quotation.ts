/** A relative date between quotation marks belongs to the speaker's day, which the text does not give. */
import type { Filter } from '../filter.ts';

/** A year in figures, or a month and its day: dates that mean the same whenever they are spoken. */
const ABSOLUTE = /\b\d{4}s?\b|\p{Lu}\p{Ll}+\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Lu}\p{Ll}/u;

export const quotation: Filter = {
  name: 'quotation',
  lists: false,
  decides: ({ quoted, date }) => (quoted && !ABSOLUTE.test(date.text) ? date.text : null),
};
