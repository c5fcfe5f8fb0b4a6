/** Copying a quotation together with who said it, where and when. */
import { button, copy } from './clientParts.client.ts';

/** Offers it beside every quotation of an article. */
export function offerCopies(): void {
  const words = (selector: string, within: ParentNode = document): string => within.querySelector(selector)?.textContent ?? '';
  for (const figure of document.querySelectorAll('#quotes figure')) {
    const own = button('Copy', () =>
      copy(`“${words('blockquote', figure)}” ${words('figcaption', figure)}\n${words('h1')}, ${words('.name')}, ${words('.dateline')}, ${location.origin}${location.pathname}#${figure.id}`, own),
    );
    own.title = 'Copy with its source';
    figure.append(own);
  }
}
