/** Where a page stands: below the site's folder, and in its address. */
import type { AstroPrerenderer } from 'astro';

export type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Astro wants a whole address, of whatever host. */
export const ORIGIN = 'http://localhost';

/** A path without slashes at its ends. */
export function plain(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}

/** A path's file below the site's folder. */
export function fileOf({ pathname, route }: PathWithRoute): string {
  return route.type === 'page' ? `${plain(pathname)}/index.html` : plain(pathname);
}

/** A path's address as Astro asks for it, from the site's base path on: a file whose ending its route does not name has a slash after it. */
export function addressOf({ pathname, route }: PathWithRoute, base: string): string {
  const own = plain(pathname);
  return `${base}${own}${own !== '' && (route.type === 'page' || pathname.endsWith('/')) ? '/' : ''}`;
}
