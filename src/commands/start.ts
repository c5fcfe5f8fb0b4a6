/** `npm start`: builds the site and serves it on this machine. */
import { preview } from './astro.ts';
import { publish } from './publish.ts';
import { href } from '../site.ts';

if (await publish(process.cwd())) {
  const server = await preview({ logLevel: 'warn' });
  console.log(`Read it at http://localhost:${server.port}${href('/')} (Ctrl+C stops it).`);
} else process.exitCode = 1;
