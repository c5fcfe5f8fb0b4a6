/** The committed versions of article files, as git keeps them: asked for once for all of them. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface FileVersion {
  /** The calendar day of the commit, by the clock of who committed. */
  day: string;
  /** What git calls the file's bytes. */
  blob: string;
}

/** Begins a commit in what git is asked to print. */
const COMMIT = '\u0002';
const CHANGE = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;

/**
 * The versions of each file of a project's content folder that has more than one, oldest first, by its
 * path below that folder, through renames. None where the project has no history, or only the end of one.
 */
export async function readVersions(projectRoot: string): Promise<Map<string, FileVersion[]>> {
  const found = new Map<string, FileVersion[]>();
  if (!(await hasWholeHistory(projectRoot))) return found;
  /** What files were called when a commit was made, and what they are called now. */
  const nameNow = new Map<string, string>();
  let day = '';
  for await (const change of changesOf(projectRoot)) {
    if (typeof change === 'string') {
      day = change;
      continue;
    }
    const { paths, blob, status } = change;
    const path = paths.at(-1)!;
    const file = nameNow.get(path) ?? path;
    // A file that was deleted and made anew, or another that had the name before: not this one's history.
    nameNow.set(path, status === 'A' || status === 'R' ? '' : file);
    if (status === 'R') nameNow.set(paths[0]!, file);
    if (file === '' || status === 'D') continue;
    const versions = found.get(file);
    if (versions) versions.unshift({ day, blob });
    else found.set(file, [{ day, blob }]);
  }
  for (const [file, versions] of found) if (versions.length < 2) found.delete(file);
  return found;
}

async function hasWholeHistory(projectRoot: string): Promise<boolean> {
  try {
    const { stdout } = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: projectRoot });
    return stdout.trim() === 'false';
  } catch {
    return false;
  }
}

interface Change {
  /** The path below the content folder; where it was renamed, the old one and the new. */
  paths: string[];
  blob: string;
  status: string;
}

/** The commits that touch the content folder, newest first: the day of each, then its changes. */
async function* changesOf(projectRoot: string): AsyncGenerator<string | Change> {
  const git = spawn('git', ['log', '--raw', '-z', '-M', '--no-abbrev', '--relative', `--format=${COMMIT}%cs`, '--', 'content'], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'ignore'] });
  let change: Change | null = null;
  for await (const field of fieldsOf(git.stdout)) {
    const [head = '', raw = ''] = field.startsWith(COMMIT) ? field.slice(1).split('\n') : ['', field.trimStart()];
    if (head !== '') yield head.trim();
    const [, blob, status] = CHANGE.exec(raw.trim()) ?? [];
    if (blob !== undefined) change = { paths: [], blob, status: status! };
    else if (change && raw !== '') {
      change.paths.push(raw.replace(/^content\//, ''));
      if (change.paths.length < (change.status === 'R' || change.status === 'C' ? 2 : 1)) continue;
      if (change.paths.every((path) => path.endsWith('.md'))) yield change;
      change = null;
    }
  }
}

async function* fieldsOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const all = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = all.indexOf(0, from); end !== -1; end = all.indexOf(0, from)) {
      yield all.toString('utf8', from, end);
      from = end + 1;
    }
    rest = all.subarray(from);
  }
}

/** The bytes of some blobs, in their order. Throws where git does not have one. */
export function readBlobs(projectRoot: string, blobs: readonly string[]): Buffer[] {
  const output = execFileSync('git', ['cat-file', '--batch'], { cwd: projectRoot, input: blobs.join('\n'), maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] });
  let at = 0;
  return blobs.map((blob) => {
    const end = output.indexOf('\n', at);
    const [, , size] = output.toString('utf8', at, end).split(' ');
    if (size === undefined) throw new Error(`git has no ${blob}.`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return output.subarray(start, start + Number(size));
  });
}
