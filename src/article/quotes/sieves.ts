/** The sieves in their order: what one lets through is settled, and the next ones see only the rest. */
import type { Sieve } from './scene.ts';
import { quoteSpeakerVerb, quoteVerbSpeaker } from './sieves/afterQuote.ts';
import { colon, participle, reportedFragment, speakerVerbQuote, toldThat } from './sieves/beforeQuote.ts';
import { accordingTo, asPutIt, nameColon, sentenceEnd, signature } from './sieves/byPhrase.ts';
import { colonParagraph, leadIn, nextInParagraph, runningQuotation, sameParagraph, unclosedTakesNext } from './sieves/continuation.ts';

export const SIEVES: readonly Sieve[] = [
  quoteVerbSpeaker,
  quoteSpeakerVerb,
  speakerVerbQuote,
  asPutIt,
  nameColon,
  participle,
  colon,
  toldThat,
  reportedFragment,
  accordingTo,
  sentenceEnd,
  signature,
  runningQuotation,
  sameParagraph,
  nextInParagraph,
  colonParagraph,
  leadIn,
  unclosedTakesNext,
  runningQuotation,
];
