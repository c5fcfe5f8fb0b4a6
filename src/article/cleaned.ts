/** What of an article's HTML and links cannot stand on a page, so that its editor hears of it. */
import type { Element, Root } from 'hast';
import type { Report } from './report.ts';
import { cleaning } from './safeHtml.ts';

const KEPT = new Set(cleaning.tagNames);
/** What parsing adds of itself, and what readers miss nothing without. */
const SILENT = new Set(['html', 'head', 'body', 'input']);
/** Attributes that run something, fetch something or dress something up. */
const ACTIVE = /^(?:on[a-z]+|style|srcDoc|srcSet|formAction|action|background|poster|ping|xLinkHref)$/i;

/** Warns, once for each kind, of elements, attributes and addresses that the cleaning takes away. */
export function tellCleaned(tree: Root, report: Report): void {
  const told = new Set<string>();
  const tell = (element: Element, what: string, mend: string): void => {
    if (told.has(what)) return;
    told.add(what);
    report.warning('cleaned-html', element.position?.start.offset ?? 0, `${what} cannot stand in an article, and is left out.`, mend);
  };
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (!KEPT.has(child.tagName) && !SILENT.has(child.tagName)) tell(child, `The element ${child.tagName.slice(0, 40)}`, 'Say it in Markdown or in words.');
      for (const [name, value] of Object.entries(child.properties)) {
        if (ACTIVE.test(name)) tell(child, `The attribute ${name.toLowerCase().slice(0, 40)}`, 'Take it away.');
        else if ((name === 'href' || name === 'src') && isForbiddenAddress(name, String(value))) tell(child, `The address ${String(value).slice(0, 60)}`, 'Link to a web address, a mailbox or a page of this site.');
      }
      visit(child);
    }
  };
  visit(tree);
}

/** As rehype-sanitize judges it: an address has a scheme where a colon comes before any slash, question mark or hash. */
function isForbiddenAddress(attribute: 'href' | 'src', address: string): boolean {
  const [, scheme] = /^([^/?#:]*):/.exec(address) ?? [];
  return scheme !== undefined && !cleaning.protocols![attribute]!.includes(scheme.toLowerCase());
}
