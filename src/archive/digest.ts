/** Digests: what has the same is the same. */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A hex SHA-256 over all parts, their lengths included. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** A hex SHA-256 over files below a folder, their paths included: those named, and all in the folders named. What is not there counts as nothing. */
export function digestOfFiles(root: string, paths: readonly string[]): string {
  const files = paths.flatMap((path) => filesAt(join(root, path)));
  return digest(...files.flatMap((file) => [relative(root, file).replaceAll('\\', '/'), readFileSync(file)]));
}

function filesAt(path: string): string[] {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there?.isDirectory()) return there ? [path] : [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
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
