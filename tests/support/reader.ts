/** The built site and a browser to read it in, for the tests of one file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './serve.ts';

export interface Reader {
  browser: Browser;
  /** Where the site is served, with a last slash. */
  url: string;
}

/** Serves the site and starts the browser before the tests of a file, and ends both after them. */
export function setUpReader(): Reader {
  const reader = {} as Reader;
  let server: SiteServer | undefined;
  beforeAll(async () => {
    server = await serveSite(inject('dist'));
    reader.url = server.url;
    reader.browser = await launchBrowser(inject('chromium'));
  });
  afterAll(async () => {
    await reader.browser?.close();
    await server?.close();
  });
  return reader;
}
