/** A folder to build in, from which the published site is made new or brought up to date. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './filesBelow.ts';
import { FILES, finishUpdate, prepareUpdate } from './siteUpdate.ts';
import { whole } from './whole.ts';

export interface DraftFolder {
  /** Where the files of the new site are made. */
  path: string;
  /**
   * Makes the site in `dist` of the draft and the files of the last site that stay: where none stays the
   * draft takes its place, else only files that differ are changed. `there` are the files of the last
   * site, where they are known.
   */
  publish(staying?: ReadonlySet<string>, there?: readonly string[]): Promise<void>;
  /** Leaves `dist` as it was, and nothing of the draft. */
  discard(): void;
}

/** Opens a draft of `dist` below a project's `.cache`, after finishing or tidying up what a build that was killed has left. One at a time (`buildLock.ts`). */
export function openDraft(projectRoot: string): DraftFolder {
  const target = join(projectRoot, 'dist');
  const cache = join(projectRoot, '.cache');
  // A process of a killed build may still write a page: never into the folder of another build.
  const draft = join(cache, `dist-new-${process.pid}`);
  const path = join(draft, FILES);
  const old = join(cache, 'dist-old');
  const update = join(cache, 'dist-update');
  // Killed between taking the old site away and putting the new one in its place.
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  if (existsSync(target)) finishUpdate(update, target);
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) if (name.startsWith('dist-')) rmSync(join(cache, name), { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return {
    path,
    async publish(staying = new Set(), there = filesBelow(target)) {
      if (staying.size > 0) {
        if (!prepareUpdate({ folder: draft, site: target, there, staying })) return;
        renameSync(draft, update);
        await whole(() => finishUpdate(update, target));
        return;
      }
      if (existsSync(target)) renameSync(target, old);
      renameSync(path, target);
      for (const folder of [old, draft]) rmSync(folder, { recursive: true, force: true });
    },
    discard: () => rmSync(draft, { recursive: true, force: true }),
  };
}
