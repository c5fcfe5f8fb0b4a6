/** Serves a built site on this machine, as a host that reads `_headers` would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

export interface SiteServer {
  /** The site's address, with its base path and a last slash. */
  url: string;
  close(): Promise<void>;
}

/** Starts a server for the folder `dist`, published below `base`. */
export async function serveSite(dist: string, base = '/'): Promise<SiteServer> {
  const headers = headersFor(dist);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileFor(dist, path.slice(base.length)) : null;
    const body = file ?? join(dist, '404.html');
    response.writeHead(file ? 200 : 404, { ...headers, 'content-type': TYPES[extname(body)] ?? 'application/octet-stream' });
    response.end(existsSync(body) ? readFileSync(body) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What the site's own `_headers` file asks of hosts for every address. */
function headersFor(dist: string): Record<string, string> {
  const file = join(dist, '_headers');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return Object.fromEntries(lines.flatMap((line) => (/^\s+[\w-]+:/.test(line) ? [[line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]] : [])));
}

function fileFor(dist: string, path: string): string | null {
  const file = join(dist, normalize(path === '' || path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(dist) && existsSync(file) && statSync(file).isFile() ? file : null;
}
