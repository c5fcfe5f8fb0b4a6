/** How far long work is: one line that overwrites itself in a terminal, now and then a line elsewhere. */
import { performance } from 'node:perf_hooks';

/** Milliseconds for which nothing is told: short work needs no telling. */
const PATIENCE = 2000;
/** Milliseconds between two lines, in a terminal and in a log. */
const PAUSE = { terminal: 100, log: 10_000 };

/** To the start of the line, and nothing left on it. */
const WIPE = '\r\u001b[K';

export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Told as often as one likes: only some of it is shown. */
  tell(done: number, all: number): void;
  /** Leaves the line for what is written next. */
  end(): void;
}

/** Starts to tell of work, such as `Reading articles`. */
export function startProgress(work: string, output: Output = process.stderr, clock: () => number = () => performance.now()): Progress {
  const terminal = output.isTTY === true;
  let next = clock() + PATIENCE;
  let shown = false;
  return {
    tell(done, all) {
      if (clock() < next) return;
      next = clock() + (terminal ? PAUSE.terminal : PAUSE.log);
      const line = `${work}: ${show(done)} of ${show(all)}`;
      output.write(terminal ? WIPE + line : `${line}\n`);
      shown = true;
    },
    end() {
      if (shown && terminal) output.write(WIPE);
    },
  };
}

function show(count: number): string {
  return count.toLocaleString('en-GB');
}
