/** What a sentence speaks of: its words without those that any sentence has, and its quantities. */
import { remembered } from '../article/remembered.ts';
import { FUNCTION_WORDS, NEGATIONS, NUMBER_WORDS } from './functionWords.ts';
import { rememberedOfEvent } from './timelines.ts';

/** A word without its ending, by its number in the vocabulary: a site holds the same ones a million times. */
export type Stem = number;

/** A number and what is counted: `vote` for scores such as 7-2, a currency's sign, else the word that follows. */
export interface Quantity {
  unit: string;
  number: string;
}

export interface Content {
  /** The content words, in their order. */
  stems: readonly Stem[];
  /** Each of them once. */
  unique: readonly Stem[];
  /** Those that are written with a capital: names, and whatever opens the sentence. */
  capitalised: readonly Stem[];
  quantities: readonly Quantity[];
  negated: boolean;
}

const TOKEN = /[$€£]?\d[\d.,]*\d*(?:-\d+)?(?:st|nd|rd|th)?|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const CLOCK = /\b\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m\b\.?|o['’]clock)|\b\d{1,2}:\d{2}\b/giu;
const CALENDAR = /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)day$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|minute|hour|day|week|weekend|month|year|decade|centur(?:y|ie)|morning|afternoon|evening|night|noon|midnight)s?$/iu;
const ENDINGS = /(?:(?<=..[^aeiou])(?:ing|ed|es)|(?<=...)(?:ly|s|e))$/;

/** The content of an event's sentence, the words of its date left out. */
export const contentOf = rememberedOfEvent(({ entry: { text, start, words } }): Content => {
  const at = words ? words.start - start : 0;
  return readContent(words && text.startsWith(words.text, at) ? `${text.slice(0, at)} ${text.slice(at + words.text.length)}` : text);
});

/** The content of any words. */
export function readContent(text: string): Content {
  const stems: Stem[] = [];
  const capitalised: Stem[] = [];
  const quantities: Quantity[] = [];
  const plain = text.replace(CLOCK, ' ').replace(/’/g, "'");
  const tokens = plain.match(TOKEN) ?? [];
  let negated = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordOf(tokens[at]!);
    negated ||= word.negates;
    if (word.number !== null) quantities.push({ unit: unitOf(tokens[at]!, tokens[at + 1]), number: word.number });
    else if (word.stem !== null) {
      stems.push(word.stem);
      if (word.isCapitalised) capitalised.push(word.stem);
    }
  }
  const own = snug(stems);
  return { stems: own, unique: once(own), capitalised: snug(capitalised), quantities: snug(quantities), negated };
}

/** What a word is by itself. */
interface Word {
  /** In lower case, where it is a number. */
  number: string | null;
  /** Null for a number, and for what any sentence has. */
  stem: Stem | null;
  isCapitalised: boolean;
  negates: boolean;
}

const wordOf = remembered((word: string): Word => {
  const whole = word.toLowerCase();
  const lower = whole.replace(/'s?$/, '');
  const counts = isNumber(word);
  const says = !counts && !FUNCTION_WORDS.has(lower) && !CALENDAR.test(lower) && lower.length > 1;
  return { number: counts ? lower : null, stem: says ? stemOf(lower) : null, isCapitalised: /^\p{Lu}/u.test(word), negates: NEGATIONS.has(whole) || /n't$/.test(whole) };
});

function isNumber(word: string): boolean {
  return /^[$€£]?\d/.test(word) || NUMBER_WORDS.has(word.toLowerCase());
}

function unitOf(word: string, next: string | undefined): string {
  if (/^\d+-\d+$/.test(word)) return 'vote';
  return /^[$€£]/.test(word) ? word[0]! : withoutEnding((next ?? '').toLowerCase());
}

/** A copy without the room that a list keeps for more: contents are kept of every event of a site. */
function snug<T>(list: readonly T[]): readonly T[] {
  return list.slice();
}

/** Stems without those that came before. */
function once(stems: readonly Stem[]): readonly Stem[] {
  const unique = new Set(stems);
  return unique.size === stems.length ? stems : [...unique];
}

const vocabulary = new Map<string, Stem>();

/** The stem of a word in lower case. */
export function stemOf(word: string): Stem {
  const text = withoutEnding(word);
  const stem = vocabulary.get(text) ?? vocabulary.size;
  vocabulary.set(text, stem);
  return stem;
}

/** Crude, the same for the forms of most verbs and nouns. */
function withoutEnding(word: string): string {
  return word.length < 4 ? word : word.replace(ENDINGS, '').replace(/([b-df-hj-np-rt-z])\1$/, '$1');
}

/** How many stems of a content are among others, each counted once. No list of them is made: it is asked of every pair of events that may be one. */
export function countShared({ unique }: Content, others: readonly Stem[]): number {
  let count = 0;
  for (const stem of unique) if (others.includes(stem)) count += 1;
  return count;
}
