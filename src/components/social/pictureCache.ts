/** Generated pictures kept on disk, by a digest of everything that they are made of. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, digestOfBytes, digestOfFiles } from '../../archive/digest.ts';

const SOURCES = ['src/components/social', 'src/components/days.ts', 'package-lock.json'];

export interface PictureCache {
  /** The picture made of these parts: the one that is kept, else the one that `make` makes. */
  take(parts: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** The cache below a project's `.cache` folder. What other versions of the drawing code have made is dropped. */
export function openPictureCache(projectRoot: string): PictureCache {
  const all = join(projectRoot, '.cache/social');
  const version = digestOfFiles(projectRoot, SOURCES).slice(0, 16);
  const folder = join(all, version);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(all)) if (name !== version) rmSync(join(all, name), { recursive: true, force: true });
  return {
    async take(parts, make) {
      const file = join(folder, digest(...parts));
      return read(file) ?? write(file, await make());
    },
  };
}

/** A kept picture, whose digest stands before it; null where there is none or where it is damaged. */
function read(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    const picture = bytes.subarray(DIGEST_LENGTH);
    return digestOfBytes(picture) === bytes.subarray(0, DIGEST_LENGTH).toString('latin1') ? picture : null;
  } catch {
    return null;
  }
}

function write(file: string, picture: Uint8Array): Uint8Array {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, Buffer.concat([Buffer.from(digestOfBytes(picture), 'latin1'), picture]));
  renameSync(draft, file);
  return picture;
}

const DIGEST_LENGTH = 64;
