/** `npm run dev`: the site as it is being written, drafts included. */
import { join, sep } from 'node:path';
import { dev } from './astro.ts';

/** The rooms whose code decides how articles are read: Astro keeps their modules for as long as a server runs. */
const READERS = ['article', 'archive'].map((room) => join(process.cwd(), 'src', room));

/** Starts the dev server, and starts it anew whenever the code that reads articles changes. */
async function serve(): Promise<void> {
  const server = await dev({});
  let restarting = false;
  server.watcher.add(READERS);
  server.watcher.on('all', async (_event, path) => {
    if (restarting || !READERS.some((room) => path.startsWith(room + sep))) return;
    restarting = true;
    await server.stop();
    await serve();
  });
}

await serve();
