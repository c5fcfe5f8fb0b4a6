/** Whether a place in the text lies within a quotation. */

/** How far back its opening mark is looked for, in characters. */
const REACH = 600;
/** A straight mark opens between a space and a word. */
const OPENS = /^[\s([—–-]"\S/;

export function isQuoted(text: string, blockStart: number, at: number): boolean {
  const from = Math.max(blockStart, at - REACH);
  const before = text.slice(from, at);
  const [curly, closing, straight] = [before.lastIndexOf('“'), before.lastIndexOf('”'), before.lastIndexOf('"')];
  if (curly >= 0 || closing >= 0) return curly > closing;
  return straight >= 0 && (from + straight === blockStart || OPENS.test(text.slice(from + straight - 1, from + straight + 2)));
}
