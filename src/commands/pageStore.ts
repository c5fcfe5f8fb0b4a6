/**
 * Files of earlier builds, kept by a key of everything that they are made of. Kept files are named
 * after their own digest, and share their bytes on disk with the site that they were built for.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PrerenderResult } from 'astro';
import { seal, unseal } from '../archive/digest.ts';
import { digestOfFile, placeOf, share } from './keptFile.ts';
import type { WriterData, Written } from './pageWriter.ts';

/** A picture that a page asks Astro to make. */
export type PagePicture = NonNullable<PrerenderResult['metadata']>['staticImages'][number];

interface Kept {
  key: string;
  /** The digest of its bytes; null until it is known. */
  bytes: string | null;
  pictures?: readonly PagePicture[];
}

export interface PageStore {
  /** Puts a kept file into the new site and tells the pictures that it shows; null where there is none with that key, or a damaged one. */
  restore(file: string, key: string): readonly PagePicture[] | null;
  /** The same for all files whose path begins with `prefix`; false, and none restored, unless each has that key and is whole. */
  restoreAll(prefix: string, key: string): boolean;
  /** Writes a file of the new site and keeps it. */
  write(file: string, key: string, bytes: Uint8Array<ArrayBuffer>, pictures: readonly PagePicture[]): void;
  /** Notes that a file which is already there is to be kept. */
  keep(file: string, key: string): void;
  /** Waits until all is written, and keeps it and what was restored, and nothing else. */
  save(): Promise<void>;
}

/** Opens the store below a project's `.cache`, for a new site in `folder`. What another `edition` of the code and the settings made is not used. */
export function openPageStore(projectRoot: string, edition: string, folder: string): PageStore {
  const root = join(projectRoot, '.cache/pages');
  const manifest = join(root, 'manifest.json');
  const before = readManifest(manifest, edition);
  const now = new Map<string, Kept>();
  let writer: Writer | undefined;

  const isWhole = (kept: Kept | undefined, key: string): kept is Kept & { bytes: string } => kept?.key === key && kept.bytes !== null && digestOfFile(placeOf(root, kept.bytes)) === kept.bytes;
  const put = (file: string, kept: Kept & { bytes: string }): void => {
    share(placeOf(root, kept.bytes), join(folder, file));
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
      const files = [...before].filter((entry): entry is [string, Kept & { bytes: string }] => entry[0].startsWith(prefix) && isWhole(entry[1], key));
      const all = [...before.keys()].filter((file) => file.startsWith(prefix)).length;
      if (all === 0 || files.length < all) return false;
      for (const [file, kept] of files) put(file, kept);
      return true;
    },
    write(file, key, bytes, pictures) {
      writer ??= startWriter({ folder, root });
      now.set(file, { key, bytes: null, ...(pictures.length > 0 && { pictures }) });
      writer.write({ file, bytes });
    },
    keep(file, key) {
      const bytes = digestOfFile(join(folder, file))!;
      const kept = placeOf(root, bytes);
      rmSync(kept, { force: true });
      share(join(folder, file), kept);
      now.set(file, { key, bytes });
    },
    async save() {
      if (writer) for (const [file, bytes] of await writer.finish()) now.get(file)!.bytes = bytes;
      mkdirSync(root, { recursive: true });
      writeFileSync(`${manifest}.${process.pid}`, seal(edition) + seal(JSON.stringify([...now])));
      renameSync(`${manifest}.${process.pid}`, manifest);
      dropOthers(root, new Set([...now.values()].map(({ bytes }) => bytes)));
    },
  };
}

interface Writer {
  write(page: Written): void;
  /** The digests of all files that it was given. Throws what has gone wrong. */
  finish(): Promise<Map<string, string>>;
}

function startWriter(workerData: WriterData): Writer {
  const thread = new Worker(join(import.meta.dirname, 'pageWriter.ts'), { workerData });
  const answer = once(thread, 'message') as Promise<[Map<string, string>]>;
  // Whoever waits for the answer is told; a build that fails does not wait.
  answer.catch(() => undefined);
  thread.unref();
  return {
    write: (page) => thread.postMessage(page, [page.bytes.buffer]),
    async finish() {
      thread.ref();
      thread.postMessage(null);
      return (await answer)[0];
    },
  };
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

function dropOthers(root: string, wanted: ReadonlySet<string | null>): void {
  for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(root, name))) if (!wanted.has(file)) rmSync(join(root, name, file), { force: true });
  }
}
