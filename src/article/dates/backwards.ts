/** Patterns for the words right before a date. */

/** What is asked of a pattern. */
export interface Matcher {
  test: (text: string) => boolean;
  exec: (text: string) => RegExpExecArray | null;
}

/**
 * The same as a pattern whose alternatives all end in `$`, but looked for from there backwards: most texts fail at their
 * last letters. Not for patterns whose last words may be any.
 */
export function backwards(pattern: RegExp): Matcher {
  const fromEnd = new RegExp(`(?<=${pattern.source})`, `${pattern.flags}y`);
  const test = (text: string): boolean => {
    fromEnd.lastIndex = text.length;
    return fromEnd.test(text);
  };
  return { test, exec: (text) => (test(text) ? pattern.exec(text) : null) };
}
