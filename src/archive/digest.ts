/** Digests: what has the same is the same. */
import { createHash, hash } from 'node:crypto';

/** A hex SHA-256 over all parts, their lengths included. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** A hex SHA-256 of bytes. */
export function digestOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** A text on one line with its digest on the line before, so that damage to either shows. */
export function seal(line: string): string {
  return `${hash('sha256', line)}\n${line}\n`;
}

/** The line sealed with a digest; null where one of them is damaged. */
export function unseal(mark: string | undefined, line: string | undefined): string | null {
  return line !== undefined && hash('sha256', line) === mark ? line : null;
}
