/** What few articles have, and what only those pages need styles for. */
import type { BodyPiece } from '../article/article.ts';

/** Whether a text holds a table, code or footnotes. */
export function hasFurniture(body: readonly BodyPiece[]): boolean {
  return body.some((piece) => typeof piece === 'string' && /<(?:table|pre|section|sup)\b/.test(piece));
}
