/** Words beside a name that show a person's. Lower case. */

/** Verbs that mostly people are the subject of. */
export const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  'said says told tells added adds asked asks replied recalled explained tweeted joked quipped insisted argued wrote smiled laughed nodded shrugged sighed recalls explains'.split(' '),
);

/** Surnames that are heads of bodies and places too: a first name before one makes it a person's. */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(
  'park hall hill lane church day bay mills street court beach palace castle lake island farm king power post star guard marshall bowl banks house temple grant best law brand stone hope sun bridge price'.split(' '),
);
