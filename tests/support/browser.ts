/** A real browser: the system's Chromium where there is one, else the one that an npm package carries. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program file. */
    chromium: string;
  }
}

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** No errand of the browser's own: it asks no host but ours for anything. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

/** Finds the browser once, before tests that run side by side could unpack it over each other. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
}

/** Starts the browser. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: QUIET });
}

async function findChromium(): Promise<string> {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...SYSTEM].find((path) => path !== '' && existsSync(path));
  if (found) return found;
  // Makes the package unpack the system libraries that it carries, and point the loader to them.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}
