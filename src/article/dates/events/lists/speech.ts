/** Words of saying. */

/** Verbs by which somebody says something; a date that goes with one is the day on which it was said. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say told tells announced wrote writes tweeted asked added replied responded argued claimed warned insisted stated declared testified acknowledged admitted conceded denied confirmed ' +
    'disclosed revealed reported suggested explained noted vowed pledged promised urged criticized criticised denounced condemned blasted praised defended accused proposed complained predicted ' +
    'recalled remarked reiterated echoed quipped joked commented spoke'
  ).split(' '),
);

/** Words that no longer belong to what a verb of speaking governs. */
export const BEYOND_SPEECH: ReadonlySet<string> = new Set('to than from for of about he she it they we i you is are was were will would had has have'.split(' '));

/** Words by which quoted words argue and do not report. */
export const ARGUING: ReadonlySet<string> = new Set("will would should could can may might than like not never didn't don't if".split(' '));
