/** One page of each kind of the demonstration site. */
export const ARTICLE = '/articles/trump-putin-talks/';

export const KINDS = [
  '/',
  ARTICLE,
  '/articles/winter-without-a-bridge/',
  '/articles/kittiwake-arrives/',
  '/articles/fog-signal/',
  '/people/',
  '/people/imogen-tarrant/',
  '/topics/',
  '/topics/ellery-bridge/',
  '/topics/sea-wall/',
  '/timeline/',
  '/timeline/2025/',
  '/archive/',
  '/archive/2025/03/',
  '/upcoming/',
  '/search/',
  '/about/',
  '/404.html',
];
