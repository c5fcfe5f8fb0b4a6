/**
 * More signs of Markdown than any article has: from some number on they are plain text. The parser's
 * time grows with the square of some numbers and the cube of others, and walks of a tree use the stack.
 */

/** How many levels may stand within each other. */
export const DEPTH = 100;

export interface Excess {
  /** The UTF-16 offset of the sign that is too many. */
  at: number;
  rule: 'nested-too-deep' | 'too-many-signs';
  message: string;
}

/** A sign that opens a level too many; `what` names what it nests. */
export function tooDeep(at: number, what: string): Excess {
  return { at, rule: 'nested-too-deep', message: `${what} stand more than ${DEPTH} levels deep here.` };
}

/** A sign that an article or a paragraph has more than `most` of. */
export function tooMany(at: number, most: number, what: string, where = 'The article'): Excess {
  return { at, rule: 'too-many-signs', message: `${where} has more than ${most.toLocaleString('en')} ${what}.` };
}

/** A bracket that is not closed soon, in a paragraph of more than `most` characters. */
export function leftOpen(at: number, most: number): Excess {
  return { at, rule: 'too-many-signs', message: `A square bracket stays open in a paragraph of more than ${most.toLocaleString('en')} characters.` };
}
