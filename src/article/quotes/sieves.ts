/** The sieves in their order: what one lets through is settled, and the next ones see only the rest. */
import type { Sieve } from './scene.ts';
import { quoteSpeakerVerb, quoteVerbSpeaker } from './sieves/afterQuote.ts';
import { colon, invertedLead, participle, reportedFragment, speakerVerbQuote, toldThat } from './sieves/beforeQuote.ts';
import { accordingTo, asPutIt, nameColon, possessor, sentenceEnd, signature, signatureLine } from './sieves/byPhrase.ts';
import { colonParagraph, goesOn, leadIn, leadParagraph, nextInParagraph, nextParagraph, runningQuotation, sameParagraph, sameSentence, unclosedTakesNext } from './sieves/continuation.ts';

export const SIEVES: readonly Sieve[] = [
  quoteVerbSpeaker,
  quoteSpeakerVerb,
  speakerVerbQuote,
  invertedLead,
  asPutIt,
  nameColon,
  participle,
  colon,
  possessor,
  toldThat,
  reportedFragment,
  accordingTo,
  sentenceEnd,
  signature,
  signatureLine,
  sameSentence,
  runningQuotation,
  sameParagraph,
  nextInParagraph,
  goesOn,
  colonParagraph,
  leadIn,
  unclosedTakesNext,
  runningQuotation,
  nextParagraph,
  leadParagraph,
];
