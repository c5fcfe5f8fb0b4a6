/** A marked tree to the pieces of HTML that a page puts together. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BodyPiece } from './article.ts';
import { INTERNAL, pictureOf } from './references.ts';

/** Stands for a piece while the tree is written out. No article can hold this character: it is a fault there. */
const SLOT = '\u0001';
const SLOTS = /\u0001(\d+)\u0001|&#x1;(\d+)&#x1;/;

/** Writes the tree as HTML, cut where a picture or an address within the site has to be filled in. */
export function toBodyPieces(tree: Root): BodyPiece[] {
  const filled: Exclude<BodyPiece, string>[] = [];
  const slot = (piece: Exclude<BodyPiece, string>): string => `${SLOT}${filled.push(piece) - 1}${SLOT}`;
  const prepare = <N extends Root | Root['children'][number]>(node: N): N | { type: 'text'; value: string } => {
    if (node.type === 'element' && node.tagName === 'img') return { type: 'text', value: slot({ picture: pictureOf(node) }) };
    if (node.type !== 'root' && node.type !== 'element') return node;
    const children = node.children.map(prepare) as Element['children'];
    const href = node.type === 'element' ? node.properties['href'] : undefined;
    if (node.type === 'root' || typeof href !== 'string' || !href.startsWith(INTERNAL)) return { ...node, children };
    return { ...node, properties: { ...node.properties, href: slot({ link: href.slice(INTERNAL.length) }) }, children };
  };
  const html = toHtml(prepare(tree) as Root, { closeSelfClosing: false, omitOptionalTags: false });
  const parts = html.split(new RegExp(SLOTS, 'g'));
  const pieces: BodyPiece[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    if (parts[at]) pieces.push(parts[at]!);
    const number = parts[at + 1] ?? parts[at + 2];
    if (number !== undefined) pieces.push(filled[Number(number)]!);
  }
  return pieces;
}
