/** Work that no signal breaks off halfway. */
import { setImmediate } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does work that takes a moment; a signal that would end the process meanwhile ends it afterwards. */
export async function whole(work: () => void): Promise<void> {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => void (held = signal);
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    work();
    // Only now is it told of signals.
    await setImmediate();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
  }
  if (held) process.kill(process.pid, held);
}
