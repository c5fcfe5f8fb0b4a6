/** Characters that no article may hold, however they are written: they show as nothing and mislead. */

/** Every control character but tab and line feed, the bidirectional overrides and isolates, and what Unicode keeps for programs. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/gu;

export interface ForbiddenCharacter {
  /** Its UTF-16 offset. */
  offset: number;
  /** What an editor may look it up by: `U+202E`, and what it does where that is known. */
  name: string;
}

/** The forbidden characters of a text, in their order. */
export function* forbiddenIn(text: string): Generator<ForbiddenCharacter> {
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) yield { offset: index, name: nameOf(character) };
}

/** A text without its forbidden characters. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

function nameOf(character: string): string {
  const code = character.codePointAt(0)!;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(character)) return `${number}, which turns the direction of writing,`;
  return code === 0x85 ? `${number}, an old sign for a new line,` : number;
}
