/** Characters that no article may hold, written so that only a parser sees them: `&#x202e;`. */
import type { Element, ElementContent, Root } from 'hast';
import { forbiddenIn, withoutForbidden } from './characters.ts';
import type { Report } from './report.ts';

/** The tree without such characters, in its words and its attributes; a warning tells of each place. */
export function dropWrittenCharacters(tree: Root, { source, report }: { source: string; report: Report }): Root {
  // Only a reference to a number can name one.
  if (!source.includes('&#')) return tree;
  const drop = (text: string, offset: number): string => {
    const [first] = forbiddenIn(text);
    if (!first) return text;
    report.warning('control-character', offset, `The invisible character ${first.name} is written here, and is left out.`, 'Delete it.');
    return withoutForbidden(text);
  };
  const visit = (node: ElementContent, holder: number): ElementContent => {
    const offset = node.position?.start.offset ?? holder;
    if (node.type === 'text') return { ...node, value: drop(node.value, offset) };
    if (node.type !== 'element') return node;
    const entries = Object.entries(node.properties).map(([name, value]) => [name, typeof value === 'string' ? drop(value, offset) : value]);
    return { ...node, properties: Object.fromEntries(entries) as Element['properties'], children: node.children.map((child) => visit(child, offset)) };
  };
  return { ...tree, children: tree.children.map((child) => visit(child as ElementContent, 0)) };
}
