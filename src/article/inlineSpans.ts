/** Wraps spans of words in inline HTML, through the emphasis and links that they cross. */
import type { ElementContent } from 'hast';
import type { Span } from './article.ts';
import { inlineText } from './prose.ts';

export interface Mark extends Span {
  wrap(nodes: ElementContent[]): ElementContent[];
}

/**
 * Inline content with each mark's words wrapped. Offsets count the characters of `inlineText` from
 * `base` on. Of two marks that overlap, the first stays. Time is proportional to content and marks.
 */
export function wrapSpans(nodes: readonly ElementContent[], marks: readonly Mark[], base: number): ElementContent[] {
  const queue = new Queue(nodes);
  const done: ElementContent[] = [];
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let position = base;
  for (let at = 0; at < sorted.length; at += 1) {
    const mark = sorted[at]!;
    if (mark.start < position) continue;
    done.push(...queue.take(mark.start - position));
    position = mark.start;
    const within = queue.elementLongerThan(mark.end - mark.start);
    if (within) {
      let last = at + 1;
      while (last < sorted.length && sorted[last]!.end <= position + within.length) last += 1;
      queue.replaceFirst({ ...within.element, children: wrapSpans(within.element.children, sorted.slice(at, last), position) });
      at = last - 1;
      continue;
    }
    done.push(...mark.wrap(queue.take(mark.end - mark.start)));
    position = mark.end;
  }
  return [...done, ...queue.rest()];
}

/** Inline content, taken from the front by numbers of characters. */
class Queue {
  readonly #stack: ElementContent[];

  constructor(nodes: readonly ElementContent[]) {
    this.#stack = nodes.toReversed();
  }

  take(length: number): ElementContent[] {
    const taken: ElementContent[] = [];
    let missing = length;
    while (missing > 0) {
      const node = this.#stack.pop();
      if (!node) break;
      const own = inlineText([node]).length;
      if (own > missing) {
        const [head, tail] = cut(node, missing);
        taken.push(head);
        this.#stack.push(tail);
      } else taken.push(node);
      missing -= own;
    }
    return taken;
  }

  /** The element that comes next, where it holds more words than `length`. */
  elementLongerThan(length: number): { element: ElementContent & { type: 'element' }; length: number } | null {
    const next = this.#stack.at(-1);
    if (next?.type !== 'element') return null;
    const own = inlineText([next]).length;
    return own > length ? { element: next, length: own } : null;
  }

  replaceFirst(node: ElementContent): void {
    this.#stack[this.#stack.length - 1] = node;
  }

  rest(): ElementContent[] {
    return this.#stack.toReversed();
  }
}

/** Cuts a node in two at an offset into its words; an id stays with the first part. */
function cut(node: ElementContent, at: number): [ElementContent, ElementContent] {
  if (node.type === 'element') {
    const queue = new Queue(node.children);
    const { id: _first, ...others } = node.properties;
    return [
      { ...node, children: queue.take(at) },
      { ...node, properties: others, children: queue.rest() },
    ];
  }
  const value = node.type === 'text' ? node.value : '';
  return [
    { type: 'text', value: value.slice(0, at) },
    { type: 'text', value: value.slice(at) },
  ];
}
