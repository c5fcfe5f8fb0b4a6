/** `npm start`: builds the site and serves it on this machine. */
import { publish } from './publish.ts';
import { href } from '../site.ts';

if (await publish(process.cwd())) {
  const { preview } = await import('./astro.ts');
  const server = await preview({ logLevel: 'warn' });
  console.log(`Read it at http://localhost:${server.port}${href('/')} (Ctrl+C stops it).`);
} else process.exitCode = 1;
