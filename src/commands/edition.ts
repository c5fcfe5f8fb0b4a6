/** What every page of a site depends on besides its articles: the code and the settings. */
import { digest, digestOfFiles } from '../archive/digest.ts';
import { site } from '../site.ts';

const SOURCES = ['src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** A digest of a project's code and packages, and of its settings as the environment has them. */
export function editionOf(projectRoot: string): string {
  return digest(JSON.stringify(site), digestOfFiles(projectRoot, SOURCES));
}
