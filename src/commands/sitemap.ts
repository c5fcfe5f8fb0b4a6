/** The sitemap: every page that search engines may list. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { absoluteUrl, site } from '../site.ts';

/** The protocol allows 50,000 addresses in a file. */
const MOST = 45_000;
const PLAIN = { news: false, xhtml: false, image: false, video: false };

/** Writes `sitemap-index.xml` and the files that it names for pages at `addresses`, from the site's base path on. */
export async function writeSitemap(addresses: readonly string[], folder: string): Promise<void> {
  const listed = addresses.filter((address) => address !== '/404' && (site.search || address !== '/search'));
  const files = Array.from({ length: Math.ceil(listed.length / MOST) }, (_, at) => ({ name: `sitemap-${at}.xml`, own: listed.slice(at * MOST, (at + 1) * MOST) }));
  const index = new SitemapIndexStream();
  for (const { name, own } of files) {
    const stream = new SitemapStream({ hostname: site.url, xmlns: PLAIN });
    for (const address of own) stream.write({ url: absoluteUrl(address === '/' ? '/' : `${address}/`) });
    stream.end();
    writeFileSync(join(folder, name), await streamToPromise(stream));
    index.write({ url: absoluteUrl(`/${name}`) });
  }
  index.end();
  writeFileSync(join(folder, 'sitemap-index.xml'), await streamToPromise(index));
}
