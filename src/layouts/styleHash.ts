/** Hashes of style sheets, as a Content-Security-Policy names them. */
import { hash } from 'node:crypto';

const hashes = new Map<string, string>();

/** The SHA-256 of a style sheet in base64; the few that a site has are hashed once. */
export function styleHash(style: string): string {
  const known = hashes.get(style) ?? hash('sha256', style, 'base64');
  hashes.set(style, known);
  return known;
}
