/** Quotation marks as characters: which family each belongs to, whether it can open or close. */
import type { Block } from '../prose.ts';

export type Family = 'double' | 'single' | 'angle';

export interface Mark {
  /** Offset of the mark and length of it (two apostrophes are one double mark). */
  at: number;
  length: number;
  family: Family;
  opens: boolean;
  closes: boolean;
}

const MARK = /''|``|["“”„‟«»‹›‘’‚‛']/g;
const FAMILY: Record<string, Family> = {
  '"': 'double', '“': 'double', '”': 'double', '„': 'double', '‟': 'double', "''": 'double', '``': 'double',
  '«': 'angle', '»': 'angle', '‹': 'angle', '›': 'angle',
  '‘': 'single', '’': 'single', '‚': 'single', '‛': 'single', "'": 'single',
};
const OPEN_ONLY = new Set(['“', '„', '‟', '‘', '‚', '‛', '``']);
const CLOSE_ONLY = new Set(['”']);

const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s(\[{—–‒―/:…"“”‘'«-]/u;
/** A stop, and then an end or a space. */
const STOP = /^[,.;:!?)\]](?:\s|$)/;
/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:\d0s|\d\d\b|em\b|tis\b|twas\b|til\b|cause\b|n\b|round\b|bout\b|cos\b)/i;

/** The quotation marks of a block in their order; apostrophes, inches and feet left out where the shape tells. */
export function findMarks(text: string, block: Block): Mark[] {
  const marks: Mark[] = [];
  const own = text.slice(block.start, block.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(own); match; match = MARK.exec(own)) {
    const mark = shape(own, match[0], match.index);
    if (mark) marks.push({ ...mark, at: mark.at + block.start });
  }
  return marks;
}

function shape(text: string, glyph: string, at: number): Mark | null {
  const family = FAMILY[glyph]!;
  const before = at === 0 ? ' ' : text[at - 1]!;
  const after = text[at + glyph.length] ?? ' ';
  const spaceAfter = /\s/.test(after);
  const spaceBefore = /\s/.test(before);
  if (family === 'single' && LETTER.test(before) && LETTER.test(after)) return null;
  if (family === 'single' && CLIPPED.test(text.slice(at + 1, at + 8)) && !OPEN_ONLY.has(glyph)) return null;
  let opens = !spaceAfter && BEFORE_OPENING.test(before);
  let closes = !spaceBefore && !/[(\[{]/.test(before) && !(LETTER.test(after) && /[—–"“‘'«]/.test(before));
  if (spaceBefore && spaceAfter) opens = closes = true;
  // `…the end."So it goes on`: a space left out after a stop, beside whichever mark.
  if (family === 'double' && /[.!?…]/.test(before) && LETTER.test(after)) opens = closes = true;
  // « French style »: a stop after the mark shows that it closes, for all the space before it.
  if (spaceBefore && STOP.test(text.slice(at + glyph.length, at + glyph.length + 2))) [opens, closes] = [false, true];
  if (family !== 'angle') {
    // A mark that could do either does what its glyph says.
    if (opens && closes && OPEN_ONLY.has(glyph)) closes = false;
    if (opens && closes && CLOSE_ONLY.has(glyph)) opens = false;
    if (!opens && !closes) [opens, closes] = [OPEN_ONLY.has(glyph), !OPEN_ONLY.has(glyph)];
  }
  return { at, length: glyph.length, family, opens, closes };
}
