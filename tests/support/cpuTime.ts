/** Processor time, which other work on the machine leaves as it is. */

/** Milliseconds that this process has computed since it began. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
