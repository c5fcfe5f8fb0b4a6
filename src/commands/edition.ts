/** What every page of a site depends on besides its articles: the code and the settings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../archive/digest.ts';
import { site } from '../site.ts';

const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** A digest of a project's code and packages, and of its settings as the environment has them. */
export function editionOf(projectRoot: string): string {
  const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const files = [...sources, ...FILES.map((name) => join(projectRoot, name))];
  return digest(JSON.stringify(site), ...files.flatMap((file) => [file.slice(projectRoot.length).replaceAll('\\', '/'), readFileSync(file)]));
}
