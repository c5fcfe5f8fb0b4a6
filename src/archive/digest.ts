/** Digests: what has the same is the same. */
import { createHash } from 'node:crypto';

/** A hex SHA-256 over all parts, their lengths included. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** A text on one line with its digest on the line before, so that damage to either shows. */
export function seal(line: string): string {
  return `${digest(line)}\n${line}\n`;
}

/** The line sealed with a digest; null where one of them is damaged. */
export function unseal(mark: string | undefined, line: string | undefined): string | null {
  return line !== undefined && digest(line) === mark ? line : null;
}
