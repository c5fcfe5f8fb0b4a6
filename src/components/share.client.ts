/** Passing an article on: by the system's own way, else by its link. */
import { button, copy, tools } from './clientParts.client.ts';

/** Offers it on an article's page. */
export function offerShare(): void {
  const url = location.origin + location.pathname;
  if (navigator.share) tools(button('Share', () => navigator.share({ title: document.title, url }).catch(() => undefined)));
  else tools(button('Copy link', (own) => copy(url, own)));
}
