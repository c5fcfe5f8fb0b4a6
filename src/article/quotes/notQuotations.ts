/** Words between marks that nobody is quoted as saying: titles of works, nicknames, words as words. */
import type { Scene } from './scene.ts';
import { around } from './scene.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** How many words a quotation that no sieve has claimed must have to be listed. */
const UNCLAIMED = 4;

/** Whether a quoted span is somebody's words, as far as the text shows. */
export function isQuotation(scene: Scene, quote: number): boolean {
  const { start, end, block } = scene.quoted[quote]!;
  if (scene.prose.blocks[block]!.kind === 'heading') return false;
  const words = scene.prose.text.slice(start, end).match(WORD) ?? [];
  if (words.length === 0) return false;
  const finding = scene.findings[quote];
  if (isTitle(words, scene, quote)) return false;
  return finding?.source ? true : words.length >= UNCLAIMED;
}

/** Every long word has a capital, and no sentence ends within: the name of a work. */
function isTitle(words: readonly string[], scene: Scene, quote: number): boolean {
  if (words.length < 2) return false;
  const long = words.filter((word) => word.length > 3);
  if (long.length === 0 || !/^\p{Lu}/u.test(words[0]!)) return false;
  const lower = long.filter((word) => /^\p{Ll}/u.test(word)).length;
  const { items, at } = around(scene, quote);
  return lower === 0 && (words.length > 2 || items[at + 1]?.text !== ',');
}
