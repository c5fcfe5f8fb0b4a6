/**
 * Brings a site up to date file by file. All that is to be done is written down in a folder before
 * anything is done, and each step of it may be done twice: after a kill it is done to its end.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seal, unseal } from '../archive/digest.ts';
import { folderMaker } from '../archive/folderMaker.ts';
import { filesBelow } from './filesBelow.ts';

/** Where, below the folder of an update, the files stand that take their places in the site. */
export const FILES = 'files';

/** The list of those that leave the site. */
const LEAVING = 'leaving.json';

export interface Update {
  /** The folder of the update, with the files of the new site that do not stay. */
  folder: string;
  site: string;
  /** The files of the site, as paths below it. */
  there: readonly string[];
  /** Those of them that stay as they are. */
  staying: ReadonlySet<string>;
}

/** Makes an update ready to be done; false where the site is up to date. */
export function prepareUpdate({ folder, site, there, staying }: Update): boolean {
  const made = filesBelow(join(folder, FILES));
  const belonging = new Set([...made, ...staying]);
  const leaving = there.filter((file) => !belonging.has(file));
  const isThere = new Set(there);
  const same = made.filter((file) => isThere.has(file) && isSameFile(join(folder, FILES, file), join(site, file)));
  for (const file of same) rmSync(join(folder, FILES, file));
  writeFileSync(join(folder, LEAVING), seal(JSON.stringify(leaving)));
  return leaving.length > 0 || same.length < made.length;
}

function isSameFile(file: string, other: string): boolean {
  return lstatSync(other).isFile() && readFileSync(file).equals(readFileSync(other));
}

/** Does an update, or what is left of it; nothing where none is ready. */
export function finishUpdate(folder: string, site: string): void {
  const leaving = readLeaving(join(folder, LEAVING));
  if (!leaving) return;
  // What leaves may stand where something new shall.
  for (const file of leaving) remove(site, file);
  const makeFolderOf = folderMaker();
  for (const file of filesBelow(join(folder, FILES))) {
    const place = join(site, file);
    makeFolderOf(place);
    if (lookAt(place)?.isDirectory()) rmSync(place, { recursive: true });
    renameSync(join(folder, FILES, file), place);
  }
  // From here on there is nothing to be taken up again.
  rmSync(join(folder, LEAVING));
  rmSync(folder, { recursive: true });
}

/** The files that leave; null where no update is ready, or none that can be trusted. */
function readLeaving(file: string): string[] | null {
  if (!existsSync(file)) return null;
  const json = unseal(...(readFileSync(file, 'utf8').split('\n') as [string, string]));
  return json === null ? null : (JSON.parse(json) as string[]);
}

/** Removes a file of a site, and folders that are empty without it; nothing where something new has taken its place. */
function remove(site: string, file: string): void {
  const path = join(site, file);
  const standing = lookAt(path);
  if (standing?.isDirectory()) return;
  if (standing) rmSync(path);
  for (let below = dirname(file); below !== '.'; below = dirname(below)) if (!removeEmpty(join(site, below))) return;
}

/** Removes a folder that nothing stands in; false where something does. */
function removeEmpty(folder: string): boolean {
  const standing = lookAt(folder);
  if (!standing) return true;
  if (!standing.isDirectory() || readdirSync(folder).length > 0) return false;
  rmdirSync(folder);
  return true;
}

/** What stands at a path, links not followed; undefined where nothing does. */
function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
