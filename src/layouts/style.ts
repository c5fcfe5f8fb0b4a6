/** The style of a page: its sheets as one, with the hash by which a Content-Security-Policy names it. */
import { hash } from 'node:crypto';

export interface Style {
  css: string;
  /** SHA-256, in base64. */
  hash: string;
}

const numbers = new Map<string, number>();
const styles = new Map<string, Style>();

/** Some sheets as one style. A site has few rows of sheets: each is put together and hashed once. */
export function styleOf(sheets: readonly string[]): Style {
  const key = sheets.map(numberOf).join(' ');
  const known = styles.get(key) ?? asOne(sheets.join(''));
  styles.set(key, known);
  return known;
}

function numberOf(sheet: string): number {
  const known = numbers.get(sheet) ?? numbers.size;
  numbers.set(sheet, known);
  return known;
}

function asOne(css: string): Style {
  return { css, hash: hash('sha256', css, 'base64') };
}
