/** Has Astro bundle `src/prerender.ts` in the place of its own entry, and tells where it has put it. */
import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const ENTRY = join(import.meta.dirname, '../prerender.ts');

/** The name that Astro gives to the environment whose code makes pages. */
const ENVIRONMENT = 'prerender';

export function prerenderBundle(): { plugin: Plugin; entry(): string } {
  let entry: string | undefined;
  return {
    plugin: {
      name: 'prerender-bundle',
      configEnvironment: (name) => (name === ENVIRONMENT ? { build: { rolldownOptions: { input: ENTRY } } } : undefined),
      applyToEnvironment: ({ name }) => name === ENVIRONMENT,
      writeBundle({ dir }, bundle) {
        const chunk = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry);
        if (chunk && dir) entry = join(dir, chunk.fileName);
      },
    },
    entry() {
      if (entry === undefined) throw new Error('Astro has bundled nothing that makes pages.');
      return entry;
    },
  };
}
