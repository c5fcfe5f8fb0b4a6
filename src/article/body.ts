/** Markdown to one cleaned HTML tree: what is shown and what is read are the same words. */
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { isBlockElement } from './prose.ts';
import { cleaning } from './safeHtml.ts';

const parser = remark().use(remarkFrontmatter).use(remarkGfm).freeze();
const safe = remark().use(remarkRehype).use(rehypeSanitize, cleaning).freeze();
const safeWithRawHtml = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, cleaning)
  .freeze();

/** The Markdown tree of a file, its front matter (if any) as a `yaml` node. */
export function parseMarkdown(source: string): MarkdownRoot {
  return parser.parse(source);
}

/** The cleaned HTML tree of an article's body, white space collapsed as a browser would show it. */
export function toSafeTree(markdown: MarkdownRoot): Root {
  const pipeline = hasRawHtml(markdown) ? safeWithRawHtml : safe;
  const tree = pipeline.runSync(markdown) as unknown as Root;
  return { ...tree, children: tidyText(tree.children, false) as Root['children'] };
}

function hasRawHtml(node: MarkdownRoot | MarkdownRoot['children'][number]): boolean {
  if (node.type === 'html') return true;
  return 'children' in node && (node.children as MarkdownRoot['children']).some(hasRawHtml);
}

/** Collapses white space as CSS does, so that offsets into the text are offsets into the page. */
function tidyText(nodes: readonly (Root['children'][number] | ElementContent)[], inline: boolean): ElementContent[] {
  const tidy = nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/[ \t\r\n\f]+/g, ' ') }];
    if (node.type !== 'element') return [];
    const children = node.tagName === 'pre' ? node.children : tidyText(node.children, !isBlockElement(node));
    return [{ ...node, properties: alignByClass(node.properties), children }];
  });
  return inline ? tidy : trimBlockEdges(tidy);
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
