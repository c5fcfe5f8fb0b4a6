/** A folder to build in, put in the place of the published one when it is whole. */
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `dist-PID-…` while it is built; with `-old` at its end, the site that it replaces. */
const DRAFT = /^dist-(\d+)-\w+?(-old)?$/;

export interface DraftFolder {
  path: string;
  /**
   * Puts the draft in the place of `dist`. The draft takes over what stays of the old site: files by
   * their paths below it. Throws where another build has published since this draft was opened.
   */
  publish(staying?: ReadonlySet<string>): void;
  /** Leaves `dist` as it was, and nothing of the draft. */
  discard(): void;
}

/** Opens a draft of `dist` below a project's `.cache`, after tidying up behind builds that were killed. */
export function openDraft(projectRoot: string): DraftFolder {
  const cache = join(projectRoot, '.cache');
  const target = join(projectRoot, 'dist');
  mkdirSync(cache, { recursive: true });
  tidyUp(cache, target);
  const path = mkdtempSync(join(cache, `dist-${process.pid}-`));
  const old = `${path}-old`;
  const site = identityOf(target);
  return {
    path,
    publish(staying = new Set()) {
      takeOver(target, path, staying);
      if (staying.size > 0 && identityOf(target) !== site) throw new Error('Another build has published in the meantime, and its site stands. Build again.');
      // Another build may publish between the two steps: then its site is taken away, too.
      while (!takesPlace(path, target)) takeAway(target, old);
      rmSync(old, { recursive: true, force: true });
    },
    discard() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Renames a folder; false where another stands in its place. */
function takesPlace(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    // Windows says EPERM of a folder that is there.
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '') && existsSync(to)) return false;
    throw error;
  }
}

function takeAway(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
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

/** Which folder stands there, whatever its name; null where none does. */
function identityOf(folder: string): string | null {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev} ${stats.ino} ${stats.birthtimeNs}` : null;
}

function tidyUp(cache: string, target: string): void {
  for (const name of readdirSync(cache)) {
    const [, pid, old] = DRAFT.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    // Killed between taking the old site away and putting the new one in its place.
    if (old && !existsSync(target)) renameSync(join(cache, name), target);
    else rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
