/** A folder to build in, put in the place of the published one when it is whole. */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface DraftFolder {
  path: string;
  /**
   * Puts the draft in the place of `dist`. The draft takes over what stays of the old site: files by
   * their paths below it. Where nothing at all has changed, the old site stays.
   */
  publish(staying?: ReadonlySet<string>): void;
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
  return {
    path,
    publish(staying = new Set()) {
      if (isSameSite(target, path, staying)) return;
      takeOver(target, path, staying);
      if (existsSync(target)) renameSync(target, old);
      renameSync(path, target);
      rmSync(old, { recursive: true, force: true });
    },
    discard() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Whether a draft, together with what stays, is the site that is there. */
function isSameSite(site: string, draft: string, staying: ReadonlySet<string>): boolean {
  if (staying.size === 0) return false;
  const made = filesBelow(draft);
  const there = new Set(filesBelow(site));
  return there.size === made.length + staying.size && [...staying, ...made].every((file) => there.has(file)) && made.every((file) => readFileSync(join(draft, file)).equals(readFileSync(join(site, file))));
}

/** Paths with forward slashes, as those of files that stay. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/'));
}

/** Gives a draft the files of the site that stay, as further names of the same bytes. */
function takeOver(site: string, draft: string, staying: ReadonlySet<string>): void {
  const made = new Set<string>();
  for (const file of staying) {
    const folder = dirname(join(draft, file));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    link(join(site, file), join(draft, file));
  }
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Not every file system has links.
    if (existsSync(from)) copyFileSync(from, to);
  }
}
