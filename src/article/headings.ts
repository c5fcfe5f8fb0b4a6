/** A page has one first-level heading, its headline: those of the body stand below it, no level skipped. */
import type { Element, Root } from 'hast';
import { inlineText } from './prose.ts';

const HEADING = /^h([1-6])$/;

/**
 * Takes the headline off a body that opens with a first-level heading, where the header gives none or
 * the same one.
 */
export function takeHeading(tree: Root, title: string | undefined): { heading: string | null; tree: Root } {
  const first = tree.children.find((node) => node.type === 'element');
  if (first?.type !== 'element' || first.tagName !== 'h1') return { heading: null, tree };
  const heading = inlineText(first.children).trim();
  if (heading === '' || (title !== undefined && title !== heading)) return { heading: null, tree };
  return { heading, tree: { ...tree, children: tree.children.filter((node) => node !== first) } };
}

/** Renumbers the headings of a body: the highest in use becomes the second level, and so on down. */
export function levelHeadings(tree: Root): Root {
  const open: number[] = [];
  const visit = (node: Element): Element => {
    const level = Number(HEADING.exec(node.tagName)?.[1] ?? 0);
    const children = node.children.map((child) => (child.type === 'element' ? visit(child) : child));
    if (level === 0 || node.properties['id'] === 'footnote-label') return { ...node, children };
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    open.push(level);
    return { ...node, tagName: `h${Math.min(6, open.length + 1)}`, children };
  };
  return { ...tree, children: tree.children.map((node) => (node.type === 'element' ? visit(node) : node)) };
}
