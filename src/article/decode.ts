/** A file's bytes to text: UTF-8 without control characters, lines ended by one line feed. */
import { placeOf, type Fault } from './fault.ts';

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Every control character but tab and line feed, and the bidirectional overrides and isolates. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/** Decodes a file; `text` is null where a fault forbids to go on. */
export function decode(file: string, bytes: Uint8Array): { text: string | null; faults: Fault[] } {
  const refuse = (place: { line: number; column: number }, rule: string, message: string, mend: string) => ({
    text: null,
    faults: [{ file, ...place, severity: 'fault' as const, rule, message, mend }],
  });
  if (UTF16_MARKS.some(([a, b]) => bytes[0] === a && bytes[1] === b)) {
    return refuse({ line: 1, column: 1 }, 'not-utf8', 'The file is written in UTF-16.', 'Save it as UTF-8.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(placeOfBadByte(bytes), 'not-utf8', 'The file holds bytes that are not UTF-8.', 'Save it as UTF-8.');
  }
  text = text.replace(/\r\n?/g, '\n');
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) {
    const code = forbidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return refuse(placeOf(text, forbidden.index), 'control-character', `The invisible character U+${code} stands here.`, 'Delete it.');
  }
  return { text, faults: [] };
}

function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const at = readable.indexOf('\ufffd');
  return placeOf(readable, Math.max(0, at));
}
