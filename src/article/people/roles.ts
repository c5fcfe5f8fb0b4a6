/** The role that the text gives a person: before the name or after it. */
import { FEMALE_HONORIFICS, MALE_HONORIFICS, PERSON_NOUNS, TITLES } from './words/titles.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SENTENCE_OPENERS } from './words/functionWords.ts';
import type { NameMention } from './mentions.ts';
import { PERSONAL_VERBS } from './words/nameSigns.ts';
import type { Token } from './tokens.ts';

const WORDS_BEFORE = 6;
const WORDS_AFTER = 12;
const PLAIN_TITLES = new Set(['dr', 'rev', 'hon', 'sir', 'dame', 'mx', 'revd', 'fr']);

/** "U.S. Defense Secretary Ann Bell" or "Ann Bell, the harbour master,": the role's own words; null where there are none. */
export function roleAt(text: string, tokens: readonly Token[], mention: NameMention): string | null {
  return roleBefore(text, tokens, mention) ?? roleAfter(text, tokens, mention) ?? roleAhead(text, tokens, mention);
}

function roleBefore(text: string, tokens: readonly Token[], { titlesFrom, from }: NameMention): string | null {
  let at = from;
  while (at > titlesFrom && tokens[at - 1]!.lower !== 'the' && isPlainTitle(tokens[at - 1]!)) at -= 1;
  const end = at;
  let start = end > titlesFrom ? titlesFrom : end;
  while (start > 0 && end - start < WORDS_BEFORE && isModifier(tokens, start - 1, tokens[from]!.block)) start -= 1;
  if (start === end || !isRole(tokens[end - 1]!)) return null;
  return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

function isPlainTitle({ lower }: Token): boolean {
  return MALE_HONORIFICS.has(lower) || FEMALE_HONORIFICS.has(lower) || PLAIN_TITLES.has(lower);
}

function isRole({ lower }: Token): boolean {
  return TITLES.has(lower) || PERSON_NOUNS.has(lower) || /(?:man|woman|person|ist)$/.test(lower);
}

function isModifier(tokens: readonly Token[], at: number, block: number): boolean {
  const token = tokens[at]!;
  if (token.block !== block || token.kind !== 'word') return false;
  if (token.capital) return !(token.opens && SENTENCE_OPENERS.has(token.lower)) || TITLES.has(token.lower);
  return !DETERMINERS.has(token.lower) && !PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower) && isNounLike(tokens, at);
}

/** A role noun, or a word that leads up to one. */
function isNounLike(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (PERSON_NOUNS.has(lower) || lower === 'former' || lower === 'acting' || lower === 'vice' || lower === 'deputy') return true;
  const next = tokens[at + 1]!;
  return PERSON_NOUNS.has(next.lower) && /^[a-z-]+$/.test(lower) && !/(?:ed|ing|[^s]s|ly)$/.test(lower);
}

function roleAfter(text: string, tokens: readonly Token[], { to }: NameMention): string | null {
  if (tokens[to]?.text !== ',') return null;
  let at = to + 1;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const first = tokens[at];
  if (!first || first.kind !== 'word') return null;
  if (first.lower === 'the' || first.lower === 'a' || first.lower === 'an') at += 1;
  const start = at;
  let noun = false;
  while (at < tokens.length && at - start < WORDS_AFTER) {
    const { kind, lower, text: word } = tokens[at]!;
    if ((kind === 'mark' && word !== "'") || lower === 'who' || lower === 'whose' || lower === 'which' || lower === 'and' || PERSONAL_VERBS.has(lower)) break;
    if (!noun && PREPOSITIONS.has(lower)) return null;
    if (PERSON_NOUNS.has(lower) || TITLES.has(lower)) noun = true;
    at += 1;
  }
  if (!noun || at === start || at - start >= WORDS_AFTER) return null;
  return /^[,.;)]$/.test(tokens[at]?.text ?? '.') || tokens[at]!.lower === 'who' || PERSONAL_VERBS.has(tokens[at]!.lower) ? text.slice(tokens[start]!.start, tokens[at - 1]!.end) : null;
}

/** "the town engineer, Ann Bell," */
function roleAhead(text: string, tokens: readonly Token[], { titlesFrom, to }: NameMention): string | null {
  const end = titlesFrom - 1;
  if (tokens[end]?.text !== ',' || !/^(?:[,.]|said|says|told)$/.test(tokens[to]?.text ?? '.')) return null;
  let start = end;
  while (start > 0 && end - start < WORDS_BEFORE && !DETERMINERS.has(tokens[start - 1]!.lower) && tokens[start - 1]!.lower !== "'s" && tokens[start - 1]!.kind === 'word') start -= 1;
  const opener = tokens[start - 1];
  const noun = tokens[end - 1];
  if (start === end || !opener || !(DETERMINERS.has(opener.lower) || opener.lower === "'s") || !noun || !PERSON_NOUNS.has(noun.lower)) return null;
  return text.slice(tokens[start]!.start, noun.end);
}
