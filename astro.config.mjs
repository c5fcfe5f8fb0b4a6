import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache/astro/',
  // The default, 'jsx', drops the white space between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // While one page is written, the next are made.
  build: { format: 'directory', concurrency: 8 },
  // Scripts are files of their own: the pages' policy allows no others.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // A tenth of the time of the default effort, for files a fifth larger.
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 1 } } } },
});
