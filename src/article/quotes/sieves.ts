/** The sieves in their order: what one lets through is settled, and the next ones see only the rest. */
import type { Sieve } from './scene.ts';
import { quoteSpeakerVerb, quoteVerbSpeaker } from './sieves/afterQuote.ts';
import { colon, occasionColon, participle, reportedFragment, speakerVerbQuote, toldThat } from './sieves/beforeQuote.ts';
import { accordingTo, asPutIt, nameColon, possessor, sentenceEnd, signature, signatureLine } from './sieves/byPhrase.ts';
import { colonParagraph, goesOn, leadIn, leadParagraph, nextInParagraph, nextParagraph, runningQuotation, sameParagraph, unclosedTakesNext } from './sieves/continuation.ts';
import { invertedLead, openingParticiple } from './sieves/opening.ts';
import { interrupted, sameSentence } from './sieves/sameSentence.ts';

export const SIEVES: readonly Sieve[] = [
  quoteVerbSpeaker,
  quoteSpeakerVerb,
  speakerVerbQuote,
  invertedLead,
  asPutIt,
  nameColon,
  interrupted,
  participle,
  colon,
  occasionColon,
  possessor,
  toldThat,
  reportedFragment,
  accordingTo,
  openingParticiple,
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
