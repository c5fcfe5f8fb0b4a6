import { readdirSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';

/** Starts the dev server anew when the code that reads articles changes: readings must never be older than it. */
const restartOnReaderChange = {
  name: 'restart-on-reader-change',
  hooks: {
    'astro:config:setup': ({ addWatchFile, config }) => {
      for (const room of ['article/', 'archive/']) {
        const folder = new URL(room, config.srcDir);
        for (const file of readdirSync(folder, { recursive: true })) if (file.endsWith('.ts')) addWatchFile(new URL(file, folder));
      }
    },
  },
};

export default defineConfig({
  site: site.url,
  base: site.base,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache/astro/',
  // The default, 'jsx', drops the white space between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [restartOnReaderChange],
});
