import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Gives back what makes the folder that a file shall stand in, each only once. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
