/** Where sentences begin and end in news prose. */
import type { Span } from './article.ts';
import { AFTER_TIMES, NEVER_LAST, OPENERS, SOMETIMES_LAST, TIMES } from './abbreviations.ts';

const END = /[.!?…]+["”’'»)\]]*(?=\s|$)/gu;
const OPENING = /^["“‘'«([]*/u;
const WORD_BEFORE = /[\p{L}\p{M}][\p{L}\p{M}.'-]*$/u;
const SPEAKING = /^(?:[\p{L}.'’-]+\s){0,4}?(?:said|says|say|asked|asks|added|adds|told|tells|wrote|writes|replied|shouted|cried|recalled)\b/u;

/** The longest word looked at before a full stop: keeps the cost of a stop bounded. */
const WORD_LIMIT = 24;
const AHEAD_LIMIT = 80;

/** The sentences of one block of text, without the white space between them. Offsets into `text`. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(text, match[0], match.index, end)) continue;
    sentences.push({ start, end });
    start = end;
    while (start < text.length && /\s/.test(text[start]!)) start += 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

function endsSentence(text: string, mark: string, at: number, end: number): boolean {
  const ahead = text.slice(end, end + AHEAD_LIMIT).trimStart();
  if (ahead === '') return true;
  const next = ahead.replace(OPENING, '');
  if (/^\p{Ll}/u.test(next)) return false;
  const closesQuote = /["”’'»]$/u.test(mark);
  if (closesQuote && /^[!?…]/u.test(mark) && next === ahead && SPEAKING.test(next)) return false;
  if (mark === '…' || mark === '...') return /^["“‘«]?\p{Lu}/u.test(ahead);
  return mark !== '.' || !isAbbreviation(text.slice(Math.max(0, at - WORD_LIMIT), at), next);
}

function isAbbreviation(before: string, next: string): boolean {
  const word = (WORD_BEFORE.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '').toLowerCase();
  const follower = (/^\p{L}+/u.exec(next)?.[0] ?? '').toLowerCase();
  const opener = OPENERS.has(follower);
  if (TIMES.has(word)) return AFTER_TIMES.has(follower) || !/^\p{Lu}/u.test(next);
  if (NEVER_LAST.has(word)) return !(opener && word === 'no');
  if (SOMETIMES_LAST.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !opener;
  return /^\p{L}$/u.test(word) && !(opener && word === 'i');
}
