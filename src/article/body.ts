/** Markdown to one cleaned HTML tree: what is shown and what is read are the same words. */
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { tellCleaned } from './cleaned.ts';
import { hasStandIns, takeStandInsBack } from './excess/standIns.ts';
import { parse } from './markdownParser.ts';
import { putPlainParagraphsBack, takePlainParagraphs } from './plainParagraphs.ts';
import { inlineText, isBlockElement } from './prose.ts';
import type { Report } from './report.ts';
import { cleaning } from './safeHtml.ts';

const plain = remark().use(remarkRehype).freeze();
const withRawHtml = remark().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();
const cleaner = remark().use(rehypeSanitize, cleaning).freeze();

/** The Markdown tree of a source from `start` on, a UTF-16 offset, where its header ends; signs that were made plain text are signs again. */
export function parseMarkdown(source: string, start = 0): MarkdownRoot {
  const { text, runs } = takePlainParagraphs(source.slice(start));
  const tree = parse(text);
  putPlainParagraphsBack(tree, runs, start);
  return hasStandIns(source) ? takeStandInsBack(tree) : tree;
}

/** The cleaned HTML tree of an article's body, white space collapsed as a browser would show it; the report warns of what goes. */
export function toSafeTree(markdown: MarkdownRoot, report?: Report): Root {
  const raw = (hasRawHtml(markdown) ? withRawHtml : plain).runSync(markdown) as unknown as Root;
  if (report) tellCleaned(raw, report);
  const tree = cleaner.runSync(raw as never) as unknown as Root;
  return { ...tree, children: inParagraphs(tidyText(tree.children, false)) as Root['children'] };
}

function hasRawHtml(node: MarkdownRoot | MarkdownRoot['children'][number]): boolean {
  if (node.type === 'html') return true;
  return 'children' in node && (node.children as MarkdownRoot['children']).some(hasRawHtml);
}

/** White space but single spaces. */
const UNTIDY = /[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g;

/** Collapses white space as CSS does, so that offsets into the text are offsets into the page. */
function tidyText(nodes: readonly (Root['children'][number] | ElementContent)[], inline: boolean): ElementContent[] {
  const tidy = nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(UNTIDY, ' ') }];
    if (node.type !== 'element') return [];
    const tidied = node.tagName === 'pre' ? node.children : tidyText(node.children, !isBlockElement(node));
    const children = HOLDERS_OF_BLOCKS.has(node.tagName) ? inParagraphs(tidied) : tidied;
    return [{ ...node, properties: alignByClass(node.properties), children }];
  });
  return inline ? tidy : trimBlockEdges(tidy);
}

const HOLDERS_OF_BLOCKS = new Set(['div', 'section', 'blockquote']);

/** Words that pasted HTML leaves between blocks are paragraphs of their own. */
function inParagraphs(nodes: ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    const isMore = run.some((node) => node.type === 'element' || inlineText([node]).trim() !== '');
    if (isMore) blocks.push({ type: 'element', tagName: 'p', properties: {}, children: run });
    run = [];
  };
  for (const node of nodes) {
    if (!isBlockElement(node)) {
      run.push(node);
      continue;
    }
    flush();
    blocks.push(node);
  }
  flush();
  return blocks;
}

/** A table cell's alignment as a class: the attribute is obsolete, and a style attribute is forbidden on our pages. */
function alignByClass({ align, ...others }: Element['properties']): Element['properties'] {
  return align === 'right' || align === 'center' ? { ...others, className: [align] } : others;
}

/** Drops the white space at the edges of a block, around its line breaks and between its inner blocks. */
function trimBlockEdges(nodes: ElementContent[]): ElementContent[] {
  const isEdge = (node: ElementContent | undefined): boolean =>
    node === undefined || isBlockElement(node) || (node.type === 'element' && node.tagName === 'br');
  return nodes.flatMap((node, at): ElementContent[] => {
    if (node.type !== 'text') return [node];
    let { value } = node;
    if (isEdge(nodes[at - 1])) value = value.replace(/^ /, '');
    if (isEdge(nodes[at + 1])) value = value.replace(/ $/, '');
    return value === '' ? [] : [{ type: 'text', value } satisfies Text];
  });
}

/** Every element of a tree, in document order. */
export function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
  }
}
