/** A folder to build in, put in the place of the published one when it is whole. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { folderMaker } from '../archive/folderMaker.ts';
import type { LinkThreadData } from './linkThread.ts';

export interface DraftFolder {
  /** Where the files of the new site are made. */
  path: string;
  /** Begins to take over files of the old site that may stay, by their paths below it, while other work goes on. */
  takeOver(files: Iterable<string>): void;
  /**
   * Puts the draft, with the files of the old site that stay, in the place of `dist`. Where nothing at
   * all has changed, the old site stays; `there` are its files, where they are known.
   */
  publish(staying?: ReadonlySet<string>, there?: readonly string[]): Promise<void>;
  /** Leaves `dist` as it was, and nothing of the draft. */
  discard(): Promise<void>;
}

/** Opens a draft of `dist` below a project's `.cache`, after tidying up behind a build that was killed. One at a time (`buildLock.ts`). */
export function openDraft(projectRoot: string): DraftFolder {
  const target = join(projectRoot, 'dist');
  const cache = join(projectRoot, '.cache');
  // A process of a killed build may still write a page: never into the folder of another build.
  const path = join(cache, `dist-new-${process.pid}`);
  // Apart from what is made: whoever writes a file there must never write through a link into the old site.
  const kept = join(cache, `dist-kept-${process.pid}`);
  const old = join(cache, 'dist-old');
  // Killed between taking the old site away and putting the new one in its place.
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) if (name.startsWith('dist-')) rmSync(join(cache, name), { recursive: true, force: true });
  mkdirSync(path);
  const taken = new Set<string>();
  const taking: LinkThread[] = [];
  const takeOver = (files: Iterable<string>): void => {
    const more = [...files].filter((file) => !taken.has(file));
    for (const file of more) taken.add(file);
    if (more.length > 0) taking.push(startLinking({ from: target, to: kept, files: more }));
  };
  const all = (): Promise<unknown> => Promise.all(taking.map(({ end }) => end));
  return {
    path,
    takeOver,
    async publish(staying = new Set(), there) {
      await all();
      if (isSameSite(target, new Set(there ?? filesBelow(target)), path, staying)) return;
      takeOver(staying);
      await all();
      const whole = staying.size === 0 ? path : kept;
      if (whole === kept) {
        for (const file of taken) if (!staying.has(file)) remove(kept, file);
        moveAll(path, kept);
        rmSync(path, { recursive: true, force: true });
      }
      if (existsSync(target)) renameSync(target, old);
      renameSync(whole, target);
      rmSync(old, { recursive: true, force: true });
    },
    async discard() {
      await Promise.all(taking.map(({ thread }) => thread.terminate()));
      for (const folder of [path, kept]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a draft, together with what stays, is the site whose files are `there`. */
function isSameSite(site: string, there: ReadonlySet<string>, draft: string, staying: ReadonlySet<string>): boolean {
  if (staying.size === 0) return false;
  const made = filesBelow(draft);
  if (there.size !== made.length + staying.size) return false;
  for (const file of staying) if (!there.has(file)) return false;
  return made.every((file) => there.has(file) && readFileSync(join(draft, file)).equals(readFileSync(join(site, file))));
}

/** The files below a folder, as paths with forward slashes; none where there is no folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/'));
}

interface LinkThread {
  thread: Worker;
  /** When all is linked. Throws what the thread has thrown. */
  end: Promise<unknown>;
}

function startLinking(workerData: LinkThreadData): LinkThread {
  const thread = new Worker(join(import.meta.dirname, 'linkThread.ts'), { workerData });
  const end = new Promise((resolve, reject) => thread.once('exit', resolve).once('error', reject));
  // Told when it is published.
  end.catch(() => {});
  return { thread, end };
}

/** Removes a file below a folder, and what is empty without it. */
function remove(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  try {
    for (let below = dirname(file); below !== '.'; below = dirname(below)) rmdirSync(join(folder, below));
  } catch {
    // Other files stand there.
  }
}

/** Moves all files below a folder to the same places below another; what stands there already gives way. */
function moveAll(from: string, to: string): void {
  const makeFolderOf = folderMaker();
  for (const file of filesBelow(from)) {
    makeFolderOf(join(to, file));
    renameSync(join(from, file), join(to, file));
  }
}
