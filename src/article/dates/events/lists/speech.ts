/** Verbs by which somebody says something; a date that goes with one is the day on which it was said. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say told tells announced wrote writes tweeted asked added replied responded argued claimed warned insisted stated declared testified ' +
    'acknowledged admitted conceded denied confirmed disclosed revealed reported suggested explained noted vowed pledged promised urged criticized criticised ' +
    'denounced condemned blasted praised defended accused proposed complained predicted recalled remarked reiterated echoed quipped joked commented spoke'
  ).split(' '),
);
