/** Words between marks that nobody is quoted as saying: titles of works, nicknames, words as words. */
import { around, type Scene } from './scene.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** What has a title. */
const WORKS = new Set('titled entitled headlined song album book novel film movie musical play sitcom episode single'.split(' '));
/** What a few words are, when they are talked about. */
const WORDS = new Set('word phrase term slogan motto nickname name named nicknamed so-called dubbed hashtag mantra known'.split(' '));
/** Words that a title leaves small. */
const SMALL = new Set('a an the of and or but nor for in on at to by with from as is it vs'.split(' '));
/** Rules that tie whole utterances to their speaker. */
const DIRECT = new Set(['quote-verb-speaker', 'quote-speaker-verb']);
/** How many words a quotation that no sieve has claimed must have to be listed. */
const UNCLAIMED = 4;

/** Whether a quoted span is somebody's words, as far as the text shows. */
export function isQuotation(scene: Scene, quote: number): boolean {
  const { start, end, block } = scene.quoted[quote]!;
  if (scene.prose.blocks[block]!.kind === 'heading') return false;
  if (scene.quoted[quote]!.form === 'whole' && !scene.findings[quote]?.source) return false;
  const words = scene.prose.text.slice(start, end).match(WORD) ?? [];
  if (words.length === 0) return false;
  const finding = scene.findings[quote];
  const direct = !!finding && DIRECT.has(finding.rule);
  if (isNamed(scene, quote, words.length)) return false;
  if (!(direct && words.length < UNCLAIMED) && isTitle(words, scene.prose.text.slice(start, end - 1))) return false;
  return finding?.source || direct ? true : words.length >= UNCLAIMED;
}

/** `the word "…"`, `the song "…"`, `titled "…"`: the words are named, not said. */
function isNamed(scene: Scene, quote: number, length: number): boolean {
  const { items, at } = around(scene, quote);
  const { lower = '' } = items[at - 1] ?? {};
  return WORKS.has(lower) || (length < UNCLAIMED && WORDS.has(lower));
}

/** The name of a work: its words have capitals, but for the small ones, and no sentence ends within. */
function isTitle(words: readonly string[], text: string): boolean {
  if (words.length < 2 || /[.!?…,;]/.test(text)) return false;
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word.toLowerCase()));
  return plain.length === 0 && /^[\p{Lu}\p{N}]/u.test(words[0]!) && /^\p{Lu}/mu.test(words.join('\n')) && /^[\p{Lu}\p{N}]/u.test(words.at(-1)!);
}
