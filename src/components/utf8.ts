/**
 * Text as bytes, a piece at a time. One curly quote in a long text makes each of its letters take two bytes, and
 * putting such a text together costs more than all else of a page.
 */

/** UTF-8 needs at most so many bytes for a UTF-16 unit. */
const MOST_BYTES = 3;

/** Used again and again: nothing outlives a call. */
let room = Buffer.allocUnsafe(2 ** 18);

/** The pieces one after the other in UTF-8. */
export function utf8Of(pieces: readonly string[]): Uint8Array {
  let length = 0;
  for (const piece of pieces) {
    const most = length + MOST_BYTES * piece.length;
    if (most > room.length) room = Buffer.concat([room.subarray(0, length)], 2 * most);
    length += room.write(piece, length);
  }
  return new Uint8Array(room.subarray(0, length));
}
