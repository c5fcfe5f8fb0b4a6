/** A file's bytes to text: UTF-8 without control characters, lines ended by one line feed. */
import { placeOf, type Fault } from './fault.ts';

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Every control character but tab and line feed, and the bidirectional overrides and isolates. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Decodes a file. `text` is null where the bytes are no UTF-8; a control character is a fault, too, but
 * what stands around it can still be read, and is returned without it.
 */
export function decode(file: string, bytes: Uint8Array): { text: string | null; faults: Fault[] } {
  const fault = (place: { line: number; column: number }, rule: string, message: string, mend: string): Fault => ({ file, ...place, severity: 'fault', rule, message, mend });
  if (UTF16_MARKS.some(([a, b]) => bytes[0] === a && bytes[1] === b)) {
    return { text: null, faults: [fault({ line: 1, column: 1 }, 'not-utf8', 'The file is written in UTF-16.', 'Save it as UTF-8.')] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { text: null, faults: [fault(placeOfBadByte(bytes), 'not-utf8', 'The file holds bytes that are not UTF-8.', 'Save it as UTF-8.')] };
  }
  const forbidden = FORBIDDEN.exec(text);
  if (!forbidden) return { text, faults: [] };
  const code = forbidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const told = fault(placeOf(text, forbidden.index), 'control-character', `The invisible character U+${code} stands here.`, 'Delete it.');
  return { text: text.replace(new RegExp(FORBIDDEN, 'gu'), ''), faults: [told] };
}

function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const at = readable.indexOf('\ufffd');
  return placeOf(readable, Math.max(0, at));
}
