/** Whether a place in the text lies within a quotation. */

/** How far back its opening mark is looked for, in characters. */
const REACH = 600;
const MARK = /["“”]/;
/** A straight mark opens between a space and a word. */
const OPENS = /^[\s([—–-]"\S/;

export function isQuoted(text: string, blockStart: number, at: number): boolean {
  const least = Math.max(blockStart, at - REACH);
  let mark = at - 1;
  while (mark >= least && !MARK.test(text[mark]!)) mark -= 1;
  if (mark < least || text[mark] === '”') return false;
  return text[mark] === '“' || mark === blockStart || OPENS.test(text.slice(mark - 1, mark + 2));
}
