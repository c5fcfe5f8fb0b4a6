/** Cuts a long sentence down to what makes sense by itself and holds the date. */
import type { Span } from '../../article.ts';
import type { Prose } from '../../prose.ts';
import type { DatedClause } from './datedClause.ts';
import { SPEECH_VERBS } from './lists/speech.ts';
import type { Word } from './sentenceWords.ts';
import { isFiniteVerb } from './verbForms.ts';

/** Sentences up to this many characters stay whole. */
const LONG = 220;
/** The least that is left of a sentence, in characters. */
const LEAST = 70;
/** No sentence of prose is longer: what is, is a list or broken, and only the words around the date are shown. */
const ENDLESS = 1200;
const AROUND = 300;

/** What only adds to the clause before it. */
const TAIL = /;|\s[—–]\s|\s--\s|, (?=(?:but|while|although|though|whereas|which|adding|saying|noting|and (?:he|she|it|they|we))\b)/g;
/** A sentence that opens so comes to its point only later. */
const LATE_POINT = /^(?:while|although|though|when|after|before|as|if|because|since|once|despite|with)\b/i;
/** A clause within, which the sentence goes on behind; a list. */
const UNFINISHED = /, (?:who|which|whose|where|whom)\b|\s[—–]\s|\s--\s|:\s/;
const GOES_ON = /, (?:that|is|was|are|were|will|would|has|had|have|can|could|may|said|[a-z]+ed)\b|.\s(?:[—–]|--)\s/;
/** How near the end of a sentence its speaker stands, in words. */
const ATTRIBUTION = 10;

/**
 * The stretch of a date's sentence that an entry shows: all of it, unless it is long and its last clauses can be left
 * off. An endless one is cut to the words around the date.
 */
export function trim({ text }: Prose, { sentence: { start, end }, date, words }: DatedClause): Span {
  if (end - start > ENDLESS) return cutAround(text, { start, end }, date);
  if (end - start <= LONG || LATE_POINT.test(text.slice(start, start + 12)) || namesSpeakerLate(words)) return { start, end };
  const whole = text.slice(start, end);
  let kept = end;
  for (const { index } of whole.matchAll(TAIL)) {
    const cut = start + index;
    if (cut < date.end || index < LEAST || (kept < end && index > LONG)) continue;
    if (isWhole(whole.slice(0, index), words, cut) && !GOES_ON.test(whole.slice(index + 1))) kept = cut;
  }
  return { start, end: kept };
}

/** Whether some words have a verb, hold no clause half told, and close what they open. */
function isWhole(part: string, words: readonly Word[], cut: number): boolean {
  return !UNFINISHED.test(part) && isClosed(part) && words.some(({ lower, end }) => end <= cut && isFiniteVerb(lower));
}

function isClosed(part: string): boolean {
  const count = (mark: RegExp): number => part.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g) && count(/\(/g) === count(/\)/g);
}

/** "…, the mayor said": without its end the sentence would say by itself what somebody else said. */
function namesSpeakerLate(words: readonly Word[]): boolean {
  return words.slice(-ATTRIBUTION).some(({ lower }) => SPEECH_VERBS.has(lower)) || words.some(({ lower }, at) => lower === 'according' && words[at + 1]?.lower === 'to');
}

/** Whole words, some way to either side of the date. */
function cutAround(text: string, sentence: Span, date: Span): Span {
  const from = Math.max(sentence.start, date.start - AROUND);
  const to = Math.min(sentence.end, date.end + AROUND);
  const start = from === sentence.start ? from : from + text.slice(from, date.start).indexOf(' ') + 1;
  const end = to === sentence.end ? to : date.end + Math.max(0, text.slice(date.end, to).lastIndexOf(' '));
  return { start, end };
}
