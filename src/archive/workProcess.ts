/**
 * Processes that do a part of the work. Threads of one process wait for each other whenever one
 * collects its garbage, and what they took is not given back when they end.
 */
import { fork, type ForkOptions } from 'node:child_process';

export interface WorkProcess<Task, Result> {
  /** Gives it a task; those that wait are done in order. Throws what the task has thrown, or that the process has ended. */
  ask(task: Task): Promise<Result>;
  /** Ends it, and waits until it has ended. What it still had to do is left undone. */
  end(): Promise<void>;
}

/** There are as many processes as cores: threads that help one of them to look through its youngest memory take from the others. */
const ON_ONE_CORE = '--no-parallel-scavenge';

type Answer<Result> = { result: Result } | { failure: unknown };

interface Waiting<Result> {
  resolve(result: Result): void;
  reject(failure: unknown): void;
}

/** Starts a process with a module that calls `doTasks`, by the module's path: a bundler would take it for a script of the site. */
export function startProcess<Task, Result>(module: string, args: readonly string[], options: Pick<ForkOptions, 'execArgv' | 'env'> = {}): WorkProcess<Task, Result> {
  const child = fork(module, args, { ...options, execArgv: [ON_ONE_CORE, ...(options.execArgv ?? process.execArgv)], serialization: 'advanced' });
  const waiting: Waiting<Result>[] = [];
  let ended: Error | null = null;
  const fail = (reason: Error): void => {
    ended ??= reason;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  child.on('message', (answer: Answer<Result>) => {
    const { resolve, reject } = waiting.shift()!;
    if ('failure' in answer) reject(answer.failure);
    else resolve(answer.result);
  });
  child.on('error', fail);
  const exit = new Promise<void>((resolve) => {
    child.on('exit', (code, signal) => {
      fail(new Error(`A process that does a part of the work has ended: ${signal ?? code}.`));
      resolve();
    });
  });
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (ended) return void reject(ended);
        waiting.push({ resolve, reject });
        child.send(task as object, (error) => error && fail(error));
      }),
    async end() {
      // Whoever has nothing left to do ends by itself, and keeps what the engine has compiled.
      if (waiting.length > 0) child.kill();
      else if (child.connected) child.disconnect();
      else return;
      await exit;
    },
  };
}

/** The same in this process, where starting another would take longer than the work. */
export function workHere<Task, Result>(work: (task: Task) => Result | Promise<Result>): WorkProcess<Task, Result> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(task) {
      const result = last.then(() => work(task));
      last = result.catch(() => {});
      return result;
    },
    async end() {
      await last;
    },
  };
}

/** A list in parts of at most so many. */
export function inBatches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/** Has a process do tasks until `next` gives none. While it does one, the next lies ready. */
export async function doAll<Task, Result>(process: WorkProcess<Task, Result>, next: () => Task | undefined, onResult: (result: Result) => void): Promise<void> {
  const one = async (): Promise<void> => {
    for (let task = next(); task !== undefined; task = next()) onResult(await process.ask(task));
  };
  await Promise.all([one(), one()]);
}

/** In such a process: does the tasks that it is given, one after the other, until it is let go. */
export function doTasks<Task, Result>(work: (task: Task) => Result | Promise<Result>): void {
  let last = Promise.resolve();
  const answer = async (task: Task): Promise<void> => {
    const done: Answer<Result> = await Promise.resolve(task).then(work).then((result) => ({ result }), (failure: unknown) => ({ failure }));
    process.send!(done);
  };
  process.on('message', (task: Task) => void (last = last.then(() => answer(task))));
  // Whoever asked is gone.
  process.on('disconnect', () => process.exit());
}
