/**
 * Which files of the last build can stay: those made of the same, by a key of everything that they are
 * made of, and as they were written, by their digest.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PrerenderResult } from 'astro';
import { digestOfBytes, seal, unseal } from '../archive/digest.ts';
import type { DistThreadData, Written } from './distThread.ts';
import type { DraftFolder } from './draftFolder.ts';

/** How many pages the thread is given at a time: to wake it for each costs more than to write it. */
const TOGETHER = 32;

/** A picture that a page asks Astro to make. */
export type PagePicture = NonNullable<PrerenderResult['metadata']>['staticImages'][number];

interface Kept {
  key: string;
  /** The digest of its bytes; null until it is known. */
  bytes: string | null;
  pictures?: readonly PagePicture[];
}

export interface PageStore {
  /** Waits until the last site has been looked at: nothing stays before. */
  ready(): Promise<void>;
  /** Lets a file stay and tells the pictures that it shows; null where it is not there with that key, or damaged. */
  keep(file: string, key: string): readonly PagePicture[] | null;
  /** The same for all files whose path begins with `prefix`; false, and none stays, unless each has that key and is whole. */
  keepAll(prefix: string, key: string): boolean;
  /** Writes a file of the new site. */
  write(file: string, key: string, bytes: Uint8Array<ArrayBuffer>, pictures: readonly PagePicture[]): void;
  /** Notes the key of a file that has been written to the new site. */
  add(file: string, key: string): void;
  /** Waits until all is written, notes it for the next build, and says which files of the old site stay. */
  finish(): Promise<ReadonlySet<string>>;
}

/** Opens the store below a project's `.cache`. What another `edition` of the code and the settings made does not stay. */
export function openPageStore(projectRoot: string, edition: string, draft: DraftFolder): PageStore {
  const manifest = join(projectRoot, '.cache/pages.json');
  const before = readManifest(manifest, edition);
  const now = new Map<string, Kept>();
  const staying = new Set<string>();
  const expected = new Map([...before].flatMap(([file, { bytes }]) => (bytes === null ? [] : [[file, bytes] as const])));
  const thread = startThread({ dist: join(projectRoot, 'dist'), draft: draft.path, expected });
  const look = thread.look();
  let whole: ReadonlySet<string> = new Set();

  const isKept = (file: string, key: string): boolean => before.get(file)?.key === key && whole.has(file);
  const stay = (file: string): Kept => {
    const kept = before.get(file)!;
    now.set(file, kept);
    staying.add(file);
    return kept;
  };

  return {
    async ready() {
      whole = await look;
    },
    keep: (file, key) => (isKept(file, key) ? (stay(file).pictures ?? []) : null),
    keepAll(prefix, key) {
      const own = [...before.keys()].filter((file) => file.startsWith(prefix));
      if (own.length === 0 || !own.every((file) => isKept(file, key))) return false;
      own.forEach(stay);
      return true;
    },
    write(file, key, bytes, pictures) {
      now.set(file, { key, bytes: null, ...(pictures.length > 0 && { pictures }) });
      thread.write({ file, bytes });
    },
    add(file, key) {
      now.set(file, { key, bytes: digestOfBytes(readFileSync(join(draft.path, file))) });
    },
    async finish() {
      for (const [file, bytes] of await thread.finish()) now.get(file)!.bytes = bytes;
      mkdirSync(join(projectRoot, '.cache'), { recursive: true });
      writeFileSync(`${manifest}.${process.pid}`, seal(edition) + seal(JSON.stringify([...now])));
      renameSync(`${manifest}.${process.pid}`, manifest);
      return staying;
    },
  };
}

interface DistThread {
  /** The files of the last site that are as they were written. */
  look(): Promise<Set<string>>;
  write(page: Written): void;
  /** The digests of all files that it was given. Throws what has gone wrong. */
  finish(): Promise<Map<string, string>>;
}

function startThread(workerData: DistThreadData): DistThread {
  const thread = new Worker(join(import.meta.dirname, 'distThread.ts'), { workerData });
  let failure: unknown;
  thread.on('error', (error) => (failure = error));
  let waiting: Written[] = [];
  const send = (): void => {
    thread.postMessage(waiting, waiting.map(({ bytes }) => bytes.buffer));
    waiting = [];
  };
  const answer = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) reject(failure);
      thread.once('message', resolve);
      thread.once('error', reject);
    });
  return {
    async look() {
      const whole = await answer<Set<string>>();
      // A build that fails waits for nothing.
      thread.unref();
      return whole;
    },
    write(page) {
      if (waiting.push(page) >= TOGETHER) send();
    },
    finish() {
      send();
      thread.ref();
      thread.postMessage(null);
      return answer<Map<string, string>>();
    },
  };
}

function readManifest(file: string, edition: string): Map<string, Kept> {
  try {
    const [editionMark, madeBy, keptMark, kept] = readFileSync(file, 'utf8').split('\n');
    const json = unseal(keptMark, kept);
    if (json !== null && unseal(editionMark, madeBy) === edition) return new Map(JSON.parse(json) as [string, Kept][]);
  } catch {
    // Nothing is known yet.
  }
  return new Map();
}
