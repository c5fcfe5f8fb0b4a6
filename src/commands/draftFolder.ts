/** A folder to build in, put in the place of the published one when it is whole. */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';

/** How many files are taken over before other work has its turn. */
const AT_ONCE = 100;

export interface DraftFolder {
  path: string;
  /** Begins to take over files of the old site, by their paths below it, while other work goes on. The old site will not stay. */
  takeOver(files: Iterable<string>): void;
  /**
   * Puts the draft, with the files of the old site that stay, in the place of `dist`. Where nothing at
   * all has changed, the old site stays; `there` are its files, where they are known.
   */
  publish(staying?: ReadonlySet<string>, there?: readonly string[]): Promise<void>;
  /** Leaves `dist` as it was, and nothing of the draft. */
  discard(): void;
}

/** Opens a draft of `dist` below a project's `.cache`, after tidying up behind a build that was killed. One at a time (`buildLock.ts`). */
export function openDraft(projectRoot: string): DraftFolder {
  const target = join(projectRoot, 'dist');
  const cache = join(projectRoot, '.cache');
  // A process of a killed build may still write a page: never into the folder of another build.
  const path = join(cache, `dist-new-${process.pid}`);
  const old = join(cache, 'dist-old');
  // Killed between taking the old site away and putting the new one in its place.
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) if (name.startsWith('dist-')) rmSync(join(cache, name), { recursive: true, force: true });
  mkdirSync(path);
  const taken = new Set<string>();
  let taking = Promise.resolve();
  let isGivenUp = false;
  const take = async (files: Iterable<string>): Promise<void> => {
    const folders = new Set<string>();
    for (const file of files) {
      if (isGivenUp) return;
      if (taken.has(file)) continue;
      takeOver(target, path, file, folders);
      if (taken.add(file).size % AT_ONCE === 0) await otherWork();
    }
  };
  return {
    path,
    takeOver(files) {
      taking = taking.then(() => take(files));
      // Told when it is published.
      taking.catch(() => {});
    },
    async publish(staying = new Set(), there) {
      await taking;
      if (taken.size === 0 && isSameSite(target, new Set(there ?? filesBelow(target)), path, staying)) return;
      await take(staying);
      if (existsSync(target)) renameSync(target, old);
      renameSync(path, target);
      rmSync(old, { recursive: true, force: true });
    },
    discard() {
      isGivenUp = true;
      rmSync(path, { recursive: true, force: true });
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

/** Gives a draft a file of the site, as a further name of the same bytes. `folders` are those that the draft has. */
function takeOver(site: string, draft: string, file: string, folders: Set<string>): void {
  const folder = dirname(join(draft, file));
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  link(join(site, file), join(draft, file));
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Not every file system has links.
    if (existsSync(from)) copyFileSync(from, to);
  }
}
