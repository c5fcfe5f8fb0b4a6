/**
 * Text as bytes, a piece at a time. One curly quote in a long text makes each of its letters take two bytes, and
 * putting such a text together costs more than all else of a page.
 */

/** A text that holds a byte of UTF-8 in each of its units: what is made once and stands on many pages. */
export type ByteText = string & { readonly holds: unique symbol };

/** What takes pieces, one after the other. */
export interface Utf8 {
  text(piece: string): void;
  /** The first `units` of a piece, or all of it. */
  bytes(piece: ByteText, units?: number): void;
}

/** UTF-8 needs at most so many bytes for a UTF-16 unit. */
const MOST_BYTES = 3;

/** Used again and again: nothing outlives a call. */
let room = Buffer.allocUnsafe(2 ** 18);

/** What `write` tells, in UTF-8. */
export function utf8Of(write: (to: Utf8) => void): Uint8Array {
  let length = 0;
  const makeRoom = (bytes: number): void => {
    const most = length + bytes;
    if (most > room.length) room = Buffer.concat([room.subarray(0, length)], 2 * most);
  };
  write({
    text(piece) {
      makeRoom(MOST_BYTES * piece.length);
      length += room.write(piece, length);
    },
    bytes(piece, units = piece.length) {
      makeRoom(units);
      length += room.write(piece, length, units, 'latin1');
    },
  });
  return new Uint8Array(room.subarray(0, length));
}

/** A text to be written again and again. */
export function byteText(text: string): ByteText {
  return Buffer.from(text).toString('latin1') as ByteText;
}
