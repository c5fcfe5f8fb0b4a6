/** Words a minute: what adults read silently (Brysbaert 2019). */
const PACE = 238;

/** How long a text of so many words takes to read: `3 minutes`. */
export function readingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / PACE));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
