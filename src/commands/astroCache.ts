/** What Astro keeps between builds. It trusts what it finds: what is damaged must be gone before it looks. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfBytes, seal, unseal } from '../archive/digest.ts';

const SEAL = 'seal.json';

export interface AstroCache {
  /** Notes what is there after a build, so that damage will show. */
  seal(): void;
}

/** Leaves in Astro's cache below a project's `.cache` only pictures that are as a build has left them. */
export function openAstroCache(projectRoot: string): AstroCache {
  const cache = join(projectRoot, '.cache/astro');
  const pictures = join(cache, 'assets');
  rmSync(join(cache, 'data-store.json'), { force: true });
  mkdirSync(pictures, { recursive: true });
  const sealed = readSeal(join(cache, SEAL));
  const whole = new Map(Object.entries(digests(pictures)).filter(([name, bytes]) => sealed[name] === bytes));
  for (const name of readdirSync(pictures)) if (!whole.has(name)) rmSync(join(pictures, name), { recursive: true, force: true });
  return { seal: () => writeFileSync(join(cache, SEAL), seal(JSON.stringify(digests(pictures)))) };
}

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, digestOfBytes(readFileSync(join(folder, name)))]));
}

function readSeal(file: string): Record<string, string> {
  try {
    const [mark, line] = readFileSync(file, 'utf8').split('\n');
    return JSON.parse(unseal(mark, line) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
