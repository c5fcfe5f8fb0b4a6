/** A folder to build in, put in the place of the published one when it is whole. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** `dist-PID-…` while it is built; with `-old` at its end, the site that it replaces. */
const DRAFT = /^dist-(\d+)-\w+?(-old)?$/;

/** Files of `dist`, by their paths below it. */
export interface Takeover {
  /** Those that stay, and are not in the draft. */
  staying: ReadonlySet<string>;
  /** All. */
  old: ReadonlySet<string>;
}

export interface DraftFolder {
  path: string;
  /** Puts the draft in the place of `dist`; with a takeover, only in the place of what does not stay. */
  publish(takeover?: Takeover): void;
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
  return {
    path,
    publish(takeover) {
      if (takeover && takeover.staying.size > 0) return update(target, path, takeover);
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

/** Moves the files of a draft into a site, and removes those that neither has. Whoever kills this leaves some of both: the next build puts it right. */
function update(site: string, draft: string, { staying, old }: Takeover): void {
  const entries = readdirSync(draft, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Set(entries.map(({ parentPath, name }) => relative(draft, join(parentPath, name)).split(sep).join('/')));
  for (const file of old) {
    if (staying.has(file) || files.has(file)) continue;
    rmSync(join(site, file), { force: true });
    removeEmpty(dirname(join(site, file)), site);
  }
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    renameSync(join(draft, file), join(site, file));
  }
  rmSync(draft, { recursive: true, force: true });
}

/** Removes a folder and those above it, up to the site's own, for as long as they are empty. */
function removeEmpty(folder: string, site: string): void {
  if (folder === site || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), site);
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
