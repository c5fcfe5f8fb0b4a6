/** One build of a project at a time: Astro keeps files of its own in the project, and two would mix them. */
import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks at a lock, and between two signs of life of its holder. */
const PAUSE = 100;
const SIGN_OF_LIFE = 5_000;
/** Milliseconds without a sign of life after which another process must have got the holder's number. */
const GONE = 120_000;
/** Milliseconds that a holder may take to write its number into its lock. */
const NAMELESS = 1_000;

/**
 * Waits until no other build of the project is under way, calling `onWait` once where one is; gives
 * back what lets the next one begin. A build that was killed holds nobody up.
 */
export async function lockBuild(projectRoot: string, onWait: () => void): Promise<() => void> {
  const lock = join(projectRoot, '.cache/build.lock');
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  for (let waited = false; !take(lock); waited = true) {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    else if (!waited) onWait();
    await sleep(PAUSE);
  }
  const alive = setInterval(() => utimes(lock, new Date(), new Date(), () => {}), SIGN_OF_LIFE).unref();
  return () => {
    clearInterval(alive);
    if (holderOf(lock) === process.pid) rmSync(lock, { force: true });
  };
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(lock: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false });
  if (!stats) return false;
  const silent = Date.now() - stats.mtimeMs;
  return stats.size === 0 ? silent < NAMELESS : silent < GONE && isRunning(holderOf(lock));
}

/** The number of the process that holds a lock; 0 where it has just been given up. */
function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

/** Whether a process other than this one has that number. */
function isRunning(pid: number): boolean {
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
