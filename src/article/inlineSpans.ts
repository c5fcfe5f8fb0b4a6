/** Wraps spans of words in inline HTML, through the emphasis and links that they cross. */
import type { Element, ElementContent } from 'hast';
import type { Span } from './article.ts';
import { inlineText } from './prose.ts';

export interface Mark extends Span {
  /** Whether it makes links: within a link of the text's own it then takes that link whole. */
  links: boolean;
  wrap(nodes: ElementContent[]): ElementContent[];
}

/**
 * Inline content with each mark's words wrapped. Offsets count the characters of `inlineText` from
 * `base` on. Of two marks that overlap, the first stays. Time is proportional to content and marks.
 */
export function wrapSpans(nodes: readonly ElementContent[], marks: readonly Mark[], base: number): ElementContent[] {
  const queue = new Queue(nodes, base);
  const done: ElementContent[] = [];
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (let at = 0; at < sorted.length; at += 1) {
    const mark = sorted[at]!;
    if (mark.start < queue.position) continue;
    done.push(...queue.takeBefore(mark.start));
    const holder = queue.elementAround(mark);
    if (holder) {
      const first = at;
      while (at + 1 < sorted.length && sorted[at + 1]!.end <= holder.end) at += 1;
      const within = sorted.slice(first, at + 1);
      if (mark.links && holder.element.tagName === 'a') {
        done.push(...within.reduce((nodes, inner) => inner.wrap(nodes), queue.takeTo(holder.end)));
      } else {
        queue.replaceFirst({ ...holder.element, children: wrapSpans(holder.element.children, within, queue.position) });
      }
      continue;
    }
    done.push(...queue.takeTo(mark.start), ...mark.wrap(queue.takeTo(mark.end)));
  }
  return [...done, ...queue.rest()];
}

/** Inline content, taken from the front. */
class Queue {
  /** The offset at which the next node begins. */
  position: number;
  readonly #stack: ElementContent[];

  constructor(nodes: readonly ElementContent[], position: number) {
    this.#stack = nodes.toReversed();
    this.position = position;
  }

  /** The nodes that end at an offset or before it. */
  takeBefore(offset: number): ElementContent[] {
    const taken: ElementContent[] = [];
    for (let next = this.#stack.at(-1); next !== undefined && this.position < offset; next = this.#stack.at(-1)) {
      const end = this.position + lengthOf(next);
      if (end > offset) break;
      taken.push(next);
      this.#stack.pop();
      this.position = end;
    }
    return taken;
  }

  /** Everything before an offset; a node that reaches beyond it is cut. */
  takeTo(offset: number): ElementContent[] {
    const taken = this.takeBefore(offset);
    const next = this.position < offset ? this.#stack.pop() : undefined;
    if (!next) return taken;
    const [head, tail] = cut(next, offset - this.position);
    this.#stack.push(tail);
    this.position = offset;
    return [...taken, head];
  }

  /** The element that comes next, where it holds a span and more. */
  elementAround(span: Span): { element: Element; end: number } | null {
    const next = this.#stack.at(-1);
    if (next?.type !== 'element') return null;
    const end = this.position + lengthOf(next);
    const isMore = this.position < span.start || end > span.end;
    return end >= span.end && isMore ? { element: next, end } : null;
  }

  replaceFirst(node: ElementContent): void {
    this.#stack[this.#stack.length - 1] = node;
  }

  rest(): ElementContent[] {
    return this.#stack.toReversed();
  }
}

function lengthOf(node: ElementContent): number {
  return node.type === 'text' ? node.value.length : inlineText([node]).length;
}

/** Cuts a node in two at an offset into its words; an id stays with the first part. */
function cut(node: ElementContent, at: number): [ElementContent, ElementContent] {
  if (node.type === 'element') {
    const queue = new Queue(node.children, 0);
    const { id: _first, ...others } = node.properties;
    return [
      { ...node, children: queue.takeTo(at) },
      { ...node, properties: others, children: queue.rest() },
    ];
  }
  const value = node.type === 'text' ? node.value : '';
  return [
    { type: 'text', value: value.slice(0, at) },
    { type: 'text', value: value.slice(at) },
  ];
}
