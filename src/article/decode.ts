/** A file's bytes to text: UTF-8 without control characters, lines ended by one line feed. */
import { forbiddenIn, withoutForbidden } from './characters.ts';
import { placeOf, type Fault, type Place } from './fault.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The largest article: some 800,000 words. */
const MOST_BYTES = 5_000_000;
const MOST_LINES = 200_000;

/** How many characters that must go are told of one file. */
const MOST_TOLD = 20;

/** The first bytes of files in UTF-16, and of those in UTF-32. */
const OTHER_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x00, 0x00, 0xfe, 0xff],
];

/** How much of a file is looked at to tell UTF-16 without a mark, in bytes. */
const SAMPLE = 1_000;

const SAVE_AS_UTF8 = 'Save it as UTF-8: most editors ask for the encoding under "Save as".';

/**
 * Decodes a file. `text` is null where the bytes are no UTF-8, or too many; a control character is a
 * fault, too, but what stands around it can still be read, and is returned without it.
 */
export function decode(file: string, bytes: Uint8Array): { text: string | null; faults: Fault[] } {
  const fault = (place: Place, rule: string, message: string, mend: string): Fault => ({ file, ...place, severity: 'fault', rule, message, mend });
  const refuse = (place: Place, rule: string, message: string, mend: string) => ({ text: null, faults: [fault(place, rule, message, mend)] });
  const top = { line: 1, column: 1 };
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / 1e6).toFixed(1);
    return refuse(top, 'too-large', `The file holds ${size} million bytes: an article holds 5 million at most.`, 'Make several articles of it, and keep pictures and recordings in files of their own.');
  }
  if (isUtf16(bytes)) return refuse(top, 'not-utf8', 'The file is written in UTF-16.', SAVE_AS_UTF8);
  let text: string;
  try {
    text = UTF_8.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const { place, byte } = badByte(bytes);
    return refuse(place, 'not-utf8', `The file holds bytes that are not UTF-8${asWindows(byte)}.`, SAVE_AS_UTF8);
  }
  const lines = text.split('\n').length;
  if (lines > MOST_LINES) return refuse(top, 'too-large', `The file has ${lines.toLocaleString('en')} lines: an article has ${MOST_LINES.toLocaleString('en')} at most.`, 'Make several articles of it.');
  const forbidden = [...forbiddenIn(text)];
  if (forbidden.length === 0) return { text, faults: [] };
  const faults = forbidden.slice(0, MOST_TOLD).map(({ offset, name }, at) => {
    const more = at === MOST_TOLD - 1 && forbidden.length > MOST_TOLD ? ` (${forbidden.length - MOST_TOLD} more follow.)` : '';
    return fault(placeOf(text, offset), 'control-character', `The invisible character ${name} stands here.`, `Delete it.${more}`);
  });
  return { text: withoutForbidden(text), faults };
}

/** Whether a file bears the mark of UTF-16 or UTF-32, or every other of its first bytes is nought. */
function isUtf16(bytes: Uint8Array): boolean {
  if (OTHER_MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return true;
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return false;
  const noughts = [0, 1].map((parity) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length);
  return sample.length > 3 && noughts.some((count) => count > sample.length / 4);
}

/** The first byte that is not UTF-8, and where it stands. */
function badByte(bytes: Uint8Array): { place: Place; byte: number | undefined } {
  const before = validPrefix(bytes);
  const readable = new TextDecoder('utf-8').decode(bytes.subarray(0, before)).replace(/\r\n?/g, '\n');
  return { place: placeOf(readable, readable.length), byte: bytes[before] };
}

/** How many bytes from the first on are UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    // With `stream`, a character that is cut at the end is no error.
    if (isWhole(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // The last bytes may begin a character that the next byte does not go on with.
  return [0, 1, 2, 3].map((fewer) => good - fewer).find((end) => isWhole(bytes.subarray(0, end))) ?? good;
}

function isWhole(bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** What a byte is in the encoding that old programs save in, for an editor to recognise. */
function asWindows(byte: number | undefined): string {
  if (byte === undefined || byte < 0x80) return '';
  const letter = new TextDecoder('windows-1252').decode(new Uint8Array([byte]));
  return /[\p{L}\p{P}\p{S}]/u.test(letter) ? ` (“${letter}” as older programs save it)` : '';
}
