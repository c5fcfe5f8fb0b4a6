/**
 * Files of earlier builds, kept by a key of everything that they are made of. Kept files are named
 * after their own digest, and share their bytes on disk with the site that they were built for.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PrerenderResult } from 'astro';
import { digest, seal, unseal } from '../archive/digest.ts';

/** A picture that a page asks Astro to make. */
export type PagePicture = NonNullable<NonNullable<PrerenderResult['metadata']>['staticImages']>[number];

interface Kept {
  key: string;
  /** The digest of its bytes. */
  bytes: string;
  pictures?: readonly PagePicture[];
}

export interface PageStore {
  /** Puts a kept file into the new site and tells the pictures that it shows; null where there is none with that key, or a damaged one. */
  restore(file: string, key: string): readonly PagePicture[] | null;
  /** The same for all files whose path begins with `prefix`; false, and none restored, unless each has that key and is whole. */
  restoreAll(prefix: string, key: string): boolean;
  /** Notes that a file of the new site is to be kept. */
  keep(file: string, key: string, pictures?: readonly PagePicture[]): void;
  /** Keeps what was restored or noted, and nothing else. */
  save(): void;
}

/** Opens the store below a project's `.cache`, for a new site in `folder`. What another `edition` of the code and the settings made is not used. */
export function openPageStore(projectRoot: string, edition: string, folder: string): PageStore {
  const root = join(projectRoot, '.cache/pages');
  const manifest = join(root, 'manifest.json');
  const placeOf = (bytes: string): string => join(root, bytes.slice(0, 2), bytes);
  const before = readManifest(manifest, edition);
  const now = new Map<string, Kept>();
  const made = new Set<string>();

  const place = (from: string, to: string): void => {
    const parent = dirname(to);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  };
  const isWhole = (kept: Kept | undefined, key: string): kept is Kept => kept?.key === key && digestOf(placeOf(kept.bytes)) === kept.bytes;
  const put = (file: string, kept: Kept): void => {
    place(placeOf(kept.bytes), join(folder, file));
    now.set(file, kept);
  };

  return {
    restore(file, key) {
      const kept = before.get(file);
      if (!isWhole(kept, key)) return null;
      put(file, kept);
      return kept.pictures ?? [];
    },
    restoreAll(prefix, key) {
      const files = [...before].filter(([file]) => file.startsWith(prefix));
      if (files.length === 0 || !files.every(([, kept]) => isWhole(kept, key))) return false;
      for (const [file, kept] of files) put(file, kept);
      return true;
    },
    keep(file, key, pictures = []) {
      now.set(file, { key, bytes: '', ...(pictures.length > 0 && { pictures }) });
    },
    save() {
      for (const [file, kept] of now) {
        if (kept.bytes !== '') continue;
        const bytes = digestOf(join(folder, file));
        if (bytes === null) now.delete(file);
        else {
          kept.bytes = bytes;
          const to = placeOf(bytes);
          if (existsSync(to)) rmSync(to);
          place(join(folder, file), to);
        }
      }
      mkdirSync(root, { recursive: true });
      writeFileSync(`${manifest}.${process.pid}`, seal(edition) + seal(JSON.stringify([...now])));
      renameSync(`${manifest}.${process.pid}`, manifest);
      dropOthers(root, new Set([...now.values()].map(({ bytes }) => bytes)));
    },
  };
}

function digestOf(file: string): string | null {
  try {
    return digest(readFileSync(file));
  } catch {
    return null;
  }
}

function readManifest(file: string, edition: string): Map<string, Kept> {
  try {
    const [editionMark, madeBy, keptMark, kept] = readFileSync(file, 'utf8').split('\n');
    const json = unseal(keptMark, kept);
    if (json !== null && unseal(editionMark, madeBy) === edition) return new Map(JSON.parse(json) as [string, Kept][]);
  } catch {
    // Nothing is kept yet.
  }
  return new Map();
}

function dropOthers(root: string, wanted: ReadonlySet<string>): void {
  for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(root, name))) if (!wanted.has(file)) rmSync(join(root, name, file), { force: true });
  }
}
