/** Words that set one figure beside another. */
export const COMPARED: ReadonlySet<string> = new Set('compared comparing versus vs against than unlike year-earlier year-ago'.split(' '));

export const SUPERLATIVES: ReadonlySet<string> = new Set('most least first best worst only record never not no lowest highest few'.split(' '));

/** "A year earlier", "the month before". */
export const YEAR_BEFORE = /\b(?:year|month|quarter|period|week)s?\s+(?:earlier|before|ago|previously)$|\b(?:previous|prior|preceding|same)\s+(?:year|month|quarter|period)\b/i;
