/**
 * To whom or on what occasion words were said: "told the Harbour Gazette", "in a written statement". Only
 * where the sentence of the cue says so, in its own words, with nothing between that could say it of others.
 */
import type { Span } from '../article.ts';
import { sentenceNumber } from '../marks.ts';
import type { Prose } from '../prose.ts';
import { AUDIENCES, GATHERINGS, OUTLETS, WRITINGS } from './words/occasions.ts';

const any = (list: readonly string[]): string => `(?:${list.join('|')})`;
/** Up to four words before the noun that decides, none of them a verb's or a sentence's end. */
const FEW = "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]* ){0,4}?";
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]* (?:of the |of )?){0,4}";
/** "the Harbour Gazette", "Radio Ellery". */
const OUTLET = `(?:the )?(?:(?:Radio|TV|Channel) \\p{Lu}[\\p{L}-]*|${NAME}${any(OUTLETS)})`;

/** Directly after "told", "telling" or "tells": an audience, or an outlet by name. */
const AUDIENCE = new RegExp(`^ (?:(?:an?|the|his|her|its|their|this|several|some) )?(?:${FEW}${any(AUDIENCES)}|${OUTLET})(?![\\p{L}\\p{N}-])`, 'u');
/** An outlet's program by its title follows the outlet. */
const PROGRAM = /^['’]s (?:[\p{L}-]+ ){0,3}[“"]\p{Lu}[^“”"]{1,60}[”"]/u;
/** Anywhere near the cue: what it was written in, or the gathering that heard it. */
const MEANS = new RegExp(`\\b(?:[Ii]n (?:an?|his|her|its|their|the same) ${FEW}${any(WRITINGS)}|(?:[Aa]t|[Dd]uring) (?:an?|the|his|her|its|their) ${FEW}${any(GATHERINGS)})(?![\\p{L}\\p{N}-])`, 'u');
/** After an interview: with whom. */
const WITH = new RegExp(`^ (?:with|to|for|on) ${OUTLET}(?![\\p{L}\\p{N}-])`, 'u');

/** Between a cue and what belongs to it stands no other clause. */
const OTHER_CLAUSE = /[;:“”"]|\b(?:said|says|told|tells|wrote|writes|added|asked|replied|that|who|which|after|before|when|while|because|as)\b/u;
/** How far what is said at the sentence's beginning or end may stand from the cue, in UTF-16 units. */
const REACH = 90;

const TELLING = /\b(?:told|tells|tell|telling)$/;

/** The words that say it, for words whose cue stands in `prose`; null where there are none. */
export function readOccasion(prose: Prose, cue: Span | null): (Span & { text: string }) | null {
  if (!cue) return null;
  const sentence = prose.sentences[sentenceNumber(prose, cue.start) - 1];
  if (!sentence || sentence.start > cue.start || sentence.end < cue.end) return null;
  const found = toldTo(prose.text, cue, sentence) ?? meansNear(prose.text, cue, sentence);
  return found && { ...found, text: prose.text.slice(found.start, found.end) };
}

function toldTo(text: string, cue: Span, sentence: Span): Span | null {
  const telling = TELLING.exec(text.slice(cue.start, cue.end));
  if (!telling) return null;
  const match = AUDIENCE.exec(text.slice(cue.end, sentence.end));
  if (!match) return null;
  const end = cue.end + match[0].length;
  return { start: cue.start + telling.index, end: end + (PROGRAM.exec(text.slice(end, sentence.end))?.[0].length ?? 0) };
}

/** "… said in an email", "In a statement, … said". */
function meansNear(text: string, cue: Span, sentence: Span): Span | null {
  const after = text.slice(cue.end, Math.min(sentence.end, cue.end + REACH));
  const later = MEANS.exec(after);
  if (later && !OTHER_CLAUSE.test(after.slice(0, later.index))) return withOutlet(text, cue.end + later.index, cue.end + later.index + later[0].length, sentence.end);
  if (cue.start - sentence.start > REACH) return null;
  const before = text.slice(sentence.start, cue.start);
  const first = MEANS.exec(before);
  if (!first || first.index !== 0 || OTHER_CLAUSE.test(before)) return null;
  return withOutlet(text, sentence.start, sentence.start + first[0].length, sentence.end);
}

function withOutlet(text: string, start: number, end: number, limit: number): Span {
  return { start, end: end + (WITH.exec(text.slice(end, limit))?.[0].length ?? 0) };
}
