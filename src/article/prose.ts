/**
 * The article's plain text as the readers of dates, people and quotations see it: blocks (paragraphs,
 * headings, list items …) in their order, each cut into sentences. All offsets are UTF-16, into `text`.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { Span } from './article.ts';
import { splitSentences } from './sentences.ts';

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'item' | 'cell' | 'caption' | 'code' | 'note';

export interface Block extends Span {
  kind: BlockKind;
  /** The element whose own words these are; null in prose that was made from plain text. */
  element: Element | null;
}

export interface Sentence extends Span {
  /** Index into `blocks`. */
  block: number;
}

export interface Prose {
  /** Blocks separated by a blank line. */
  text: string;
  blocks: Block[];
  sentences: Sentence[];
}

const KINDS: Record<string, BlockKind> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  pre: 'code',
  summary: 'paragraph',
};

const HOLDERS = new Set(['blockquote', 'ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'section', 'div', 'details', 'figure']);

/** Whether an element stands on lines of its own. */
export function isBlockElement(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName in KINDS || HOLDERS.has(node.tagName) || node.tagName === 'hr');
}

/** Whether an element's words are the article's own: a footnote's mark and the way back from it are not. */
export function isOwnWords(element: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref } = element.properties;
  return dataFootnoteRef === undefined && dataFootnoteBackref === undefined;
}

/** The words of inline content; a line break is one character long. */
export function inlineText(nodes: readonly ElementContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element') {
      if (node.tagName === 'br') text += '\n';
      else if (isOwnWords(node) && !isBlockElement(node)) text += inlineText(node.children);
    }
  }
  return text;
}

/** Reads the prose off a cleaned tree whose white space is already collapsed (see `tidyText`). */
export function readProse(tree: Root): Prose {
  const pieces: { text: string; kind: BlockKind; element: Element }[] = [];
  const visit = (nodes: readonly (ElementContent | Root['children'][number])[], within: BlockKind | null): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const own = KINDS[node.tagName];
      const inside = node.tagName === 'blockquote' ? 'quote' : node.properties['dataFootnotes'] !== undefined ? 'note' : within;
      if (own) {
        const text = inlineText(node.children).trimEnd();
        if (text !== '') pieces.push({ text, kind: own === 'paragraph' && inside ? inside : own, element: node });
      }
      visit(node.children, inside);
    }
  };
  visit(tree.children, null);
  return assemble(pieces);
}

/** Prose from plain text whose blocks are separated by blank lines, all of them paragraphs. */
export function proseFromText(text: string): Prose {
  const blocks = text.split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== '');
  return assemble(blocks.map((part) => ({ text: part, kind: 'paragraph', element: null })));
}

function assemble(pieces: readonly { text: string; kind: BlockKind; element: Element | null }[]): Prose {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += piece.text;
    const block = blocks.push({ start, end: text.length, kind: piece.kind, element: piece.element }) - 1;
    for (const sentence of splitSentences(piece.text)) {
      sentences.push({ start: start + sentence.start, end: start + sentence.end, block });
    }
  }
  return { text, blocks, sentences };
}
