/** The pages of a built site as trees, to be asked questions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

export interface BuiltPage {
  /** Its address from the site's root on, such as `/people/`. */
  path: string;
  html: string;
  tree: Root;
}

/** Every file of a built site, as sorted paths with forward slashes. */
export function listFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1).split(sep).join('/'))
    .sort();
}

/** Every HTML page of a built site. */
export function readPages(dist: string): BuiltPage[] {
  return listFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: fromHtml(html) };
    });
}

/** The elements below a node for which `fits` holds, in document order. */
export function findAll(node: Root | Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (child: RootContent): void => {
    if (child.type !== 'element') return;
    if (fits(child)) found.push(child);
    child.children.forEach(visit);
  };
  node.children.forEach(visit);
  return found;
}

/** The words of a node, white space collapsed. */
export function textOf(node: Root | RootContent): string {
  const raw = (part: Root | RootContent): string => (part.type === 'text' ? part.value : 'children' in part ? part.children.map(raw).join('') : '');
  return raw(node).replace(/\s+/g, ' ').trim();
}

/** An attribute as text; empty where it is missing. */
export function attribute(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}
