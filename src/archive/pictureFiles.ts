/** Whether a file is the picture that its name says: a page of text saved as .jpg, or a pointer to a picture kept elsewhere, is none. */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_FILE } from '../article/references.ts';

/** How each kind of picture that a page can show begins, byte for byte as Latin-1. */
const BEGINNINGS = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n\x1a\n[^]{4}IHDR/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^(?:II\x2a\0|MM\0\x2a)/,
  /^[^]{4}ftyp[^]*?avi[fs]/,
];
/** How many bytes they take at most. */
const LENGTH = 64;

/** Whether a file below the content folder begins as a picture does. */
export function holdsPicture(root: string, path: string): boolean {
  const file = openSync(join(root, path), 'r');
  try {
    const bytes = Buffer.alloc(LENGTH);
    const beginning = bytes.toString('latin1', 0, readSync(file, bytes, 0, LENGTH, 0));
    return BEGINNINGS.some((pattern) => pattern.test(beginning));
  } finally {
    closeSync(file);
  }
}

/** Whether every file below the content folder that is named as a picture begins as one; false where that cannot be seen. */
export function allHoldPictures(root: string): boolean {
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' }).every((path) => !PICTURE_FILE.test(path) || holdsPicture(root, path));
  } catch {
    return false;
  }
}
