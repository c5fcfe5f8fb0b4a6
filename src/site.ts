/** What a publisher sets. The environment overrides some of it for one build. */

export const site = {
  name: 'The Ellery Dateline',
  tagline: 'News of Port Ellery, with the days and the words it rests on',
  description:
    'A local newspaper that shows, beside every article, when each thing happened and who said what, in their own words.',
  /** BCP 47. */
  lang: 'en-GB',
  /** Where the site is published, without a path. */
  url: process.env['SITE_URL'] ?? 'https://dateline.example',
  /** The path below which it is published, with both slashes. */
  base: withSlashes(process.env['BASE_PATH'] ?? '/'),
  /** Whether readers can search: the index is most of a large site's files. */
  search: process.env['SEARCH'] !== 'off',
  /** Whether each article has a picture of its headline for those who share it: they are most of a build's time. */
  socialImages: process.env['SOCIAL_IMAGES'] !== 'off',
  /** Whether articles show what git says was changed in their quotations, dates and names. */
  history: process.env['HISTORY'] !== 'off',
  /** How many articles a page of a list holds. */
  pageSize: 12,
  /** How many people are listed on one page; more are listed by letter. */
  peoplePerPage: 600,
} as const;

/** The moment that counts as now, in seconds since 1970: fixed for a build that must be repeatable. */
export function now(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch === undefined || epoch === '' ? new Date() : new Date(Number(epoch) * 1000);
}

/** The calendar day that counts as today, in UTC. */
export function today(): string {
  return now().toISOString().slice(0, 10);
}

/** An address within the site, `/people/` for one, with the base path before it. */
export function href(path: string): string {
  return site.base + path.replace(/^\//, '');
}

/** The same address, whole. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), site.url).href;
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
