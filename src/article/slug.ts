import { remembered } from './remembered.ts';

/** The longest name of a folder or a file, in bytes, that all systems bear, with room for an ending. */
const MOST_BYTES = 200;

/**
 * A name for use in an address: lower case, accents dropped from Latin letters, every run of other
 * characters a hyphen, 200 bytes at most. Letters of other scripts stay. Empty where nothing is left.
 */
export const slugify = remembered((name: string): string => {
  const whole = name
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mark}+/gu, '$1')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\p{Mark}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
  if (fits(whole)) return whole;
  const letters = [...whole];
  while (!fits(letters.join(''))) letters.length -= Math.ceil((letters.length - MOST_BYTES / 4) / 8);
  return letters.join('').replace(/-+$/, '');
});

/** Whether a name is short enough for a folder or a file. */
export function fits(name: string): boolean {
  return name.length <= MOST_BYTES / 4 || Buffer.byteLength(name) <= MOST_BYTES;
}
