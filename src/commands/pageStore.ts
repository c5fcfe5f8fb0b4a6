/**
 * Which files of the last build can stay: those made of the same, by a key of everything that they are
 * made of, and as they were written, by their digest.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { seal, unseal } from '../archive/digest.ts';
import type { DistThreadData, LastSite } from './distThread.ts';
import type { PagePicture } from './pageTasks.ts';

interface Kept {
  key: string;
  /** The digest of its bytes. */
  bytes: string;
  pictures?: readonly PagePicture[];
}

export interface PageStore {
  /** Whether nothing is known of a last build. */
  isNew: boolean;
  /** Waits until the last site has been looked at: nothing stays before. */
  ready(): Promise<void>;
  /** Lets a file stay and tells the pictures that it shows; null where it is not there with that key, or damaged. */
  keep(file: string, key: string): readonly PagePicture[] | null;
  /** The same for all files whose path begins with `prefix`; false, and none stays, unless each has that key and is whole. */
  keepAll(prefix: string, key: string): boolean;
  /** Notes the key of a file that has been written to the new site, the digest of its bytes, and the pictures that it shows. */
  note(file: string, key: string, bytes: string, pictures: readonly PagePicture[]): void;
  /** Notes all of this for the next build. */
  finish(): void;
  /** The files of the last site, where it has been looked at. */
  there(): readonly string[] | undefined;
  /** Those of them that stay. */
  staying: ReadonlySet<string>;
}

/** Opens the store below a project's `.cache`. What another `edition` of the code and the settings made does not stay. */
export function openPageStore(projectRoot: string, edition: string): PageStore {
  const manifest = join(projectRoot, '.cache/pages.json');
  const before = readManifest(manifest, edition);
  const now = new Map<string, Kept>();
  const staying = new Set<string>();
  const look = lookAt({ dist: join(projectRoot, 'dist'), expected: new Map([...before].map(([file, { bytes }]) => [file, bytes])) });
  let last: LastSite | null = null;

  const isKept = (file: string, key: string): boolean => before.get(file)?.key === key && (last?.whole.has(file) ?? false);
  const stay = (file: string): Kept => {
    const kept = before.get(file)!;
    now.set(file, kept);
    staying.add(file);
    return kept;
  };

  return {
    isNew: before.size === 0,
    async ready() {
      last = await look;
    },
    keep: (file, key) => (isKept(file, key) ? (stay(file).pictures ?? []) : null),
    keepAll(prefix, key) {
      const own = [...before.keys()].filter((file) => file.startsWith(prefix));
      if (own.length === 0 || !own.every((file) => isKept(file, key))) return false;
      own.forEach(stay);
      return true;
    },
    note: (file, key, bytes, pictures) => void now.set(file, { key, bytes, ...(pictures.length > 0 && { pictures }) }),
    finish() {
      mkdirSync(join(projectRoot, '.cache'), { recursive: true });
      writeFileSync(`${manifest}.${process.pid}`, seal(edition) + seal(JSON.stringify([...now])));
      renameSync(`${manifest}.${process.pid}`, manifest);
    },
    there: () => last?.files,
    staying,
  };
}

/** Looks at the last site; null where nothing is known of it. */
async function lookAt(workerData: DistThreadData): Promise<LastSite | null> {
  if (workerData.expected.size === 0) return null;
  const thread = new Worker(join(import.meta.dirname, 'distThread.ts'), { workerData });
  // A build that fails waits for nothing.
  thread.unref();
  return new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
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
