/** A marked tree to the pieces of HTML that a page puts together. */
import type { Element, ElementContent, Root } from 'hast';
import type { BodyPiece } from './article.ts';
import { INTERNAL, pictureOf } from './references.ts';

/** The names of attributes that differ from those of their properties by more than capitals. */
const ATTRIBUTES = new Map([
  ['ariaDescribedBy', 'aria-describedby'],
  ['ariaLabel', 'aria-label'],
  ['className', 'class'],
  ['dataFootnoteBackref', 'data-footnote-backref'],
  ['dataFootnoteRef', 'data-footnote-ref'],
  ['dataFootnotes', 'data-footnotes'],
]);
/** Elements without an end. */
const VOID = new Set(['br', 'hr']);

/** Writes a cleaned tree as HTML, cut where a picture or an address within the site has to be filled in. */
export function toBodyPieces(tree: Root): BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let html = '';
  const cut = (piece: BodyPiece): void => {
    if (html !== '') pieces.push(html);
    pieces.push(piece);
    html = '';
  };
  const write = (node: ElementContent | Root['children'][number]): void => {
    if (node.type === 'text') html += escapeText(node.value);
    if (node.type !== 'element') return;
    if (node.tagName === 'img') return cut({ picture: pictureOf(node) });
    html += `<${node.tagName}`;
    for (const [name, value] of Object.entries(node.properties)) writeAttribute(name, value);
    html += '>';
    node.children.forEach(write);
    if (!VOID.has(node.tagName)) html += `</${node.tagName}>`;
  };
  const writeAttribute = (property: string, value: Element['properties'][string]): void => {
    if (value === null || value === undefined || value === false) return;
    html += ` ${ATTRIBUTES.get(property) ?? property.toLowerCase()}`;
    if (value === true) return;
    const written = Array.isArray(value) ? value.join(' ') : String(value);
    html += '="';
    if (property === 'href' && written.startsWith(INTERNAL)) cut({ link: written.slice(INTERNAL.length) });
    else html += escapeValue(written);
    html += '"';
  };
  tree.children.forEach(write);
  if (html !== '') pieces.push(html);
  return pieces;
}

function escapeText(text: string): string {
  return /[&<]/.test(text) ? text.replace(/[&<]/g, reference) : text;
}

function escapeValue(text: string): string {
  return /["&'`]/.test(text) ? text.replace(/["&'`]/g, reference) : text;
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
