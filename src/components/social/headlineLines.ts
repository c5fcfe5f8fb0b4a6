/** How a headline is broken into lines: as large as it fits, its lines of like length. */

export interface HeadlineLines {
  size: number;
  lines: string[];
}

/** The width of a text at size 1. */
type Measure = (text: string) => number;

/** Letter sizes to try, the largest first, and the lines that each has room for. */
const SIZES = [
  { size: 84, most: 3 },
  { size: 72, most: 4 },
  { size: 62, most: 5 },
  { size: 54, most: 5 },
  { size: 46, most: 6 },
];

/** The steps in which the measure is narrowed until lines are of like length. */
const NARROWER = 0.96;

/** The headline in the largest size in which it fits a width; what no size holds ends in an ellipsis. */
export function breakHeadline(text: string, width: number, measure: Measure): HeadlineLines {
  const words = text.split(' ').map((word) => ({ word, width: measure(word) }));
  const space = measure(' ');
  for (const { size, most } of SIZES) {
    const lines = fill(words, space, width / size);
    if (lines && lines.length <= most) return { size, lines: balance(words, space, width / size, lines) };
  }
  const { size, most } = SIZES.at(-1)!;
  const narrow = words.flatMap(({ word }) => cutWord(word, width / size, measure));
  const lines = fill(narrow, space, width / size)!;
  return lines.length <= most ? { size, lines } : { size, lines: [...lines.slice(0, most - 1), endOpen(lines[most - 1]!, width / size, measure)] };
}

type Word = { word: string; width: number };

/** Lines filled from the first word on; null where a word is wider than a line. */
function fill(words: readonly Word[], space: number, width: number): string[] | null {
  const lines: string[] = [];
  let room = 0;
  for (const { word, width: own } of words) {
    if (own > width) return null;
    if (own + space <= room) {
      lines[lines.length - 1] += ` ${word}`;
      room -= own + space;
    } else {
      lines.push(word);
      room = width - own;
    }
  }
  return lines;
}

/** The same number of lines in the narrowest measure that holds them. */
function balance(words: readonly Word[], space: number, width: number, lines: string[]): string[] {
  for (let narrow = width * NARROWER; ; narrow *= NARROWER) {
    const tighter = fill(words, space, narrow);
    if (!tighter || tighter.length > lines.length) return lines;
    lines = tighter;
  }
}

/** A word in pieces that each fit a line. */
function cutWord(word: string, width: number, measure: Measure): Word[] {
  const pieces: Word[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push({ word: piece, width: measure(piece) });
      piece = '';
    }
    piece += character;
  }
  return [...pieces, { word: piece, width: measure(piece) }];
}

function endOpen(line: string, width: number, measure: Measure): string {
  let cut = line;
  while (cut !== '' && measure(`${cut}…`) > width) cut = [...cut].slice(0, -1).join('');
  return `${cut.trimEnd()}…`;
}
