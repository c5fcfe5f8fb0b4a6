/**
 * Writes a reading back into the text: each sentence that a sidebar lists gets an id, its date and its
 * quotations link to their entries. Sentence n is `#s<n>`, timeline entry n `#t<n>`, quotation n `#q<n>`.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { Quote, TimelineEntry } from './article.ts';
import { wrapSpans, type Mark } from './inlineSpans.ts';
import { inlineText, type Block, type Prose } from './prose.ts';

/** The number, from 1, of the sentence that holds an offset. */
export function sentenceNumber(prose: Pick<Prose, 'sentences'>, offset: number): number {
  return lastAtOrBefore(prose.sentences, offset) + 1;
}

/** The tree with sentences, dates and quotations marked; the tree that is given stays as it is. */
export function markReading(tree: Root, prose: Prose, timeline: readonly TimelineEntry[], quotes: readonly Quote[]): Root {
  const layers = [dateMarks(timeline), quoteMarks(prose, quotes), sentenceMarks(prose, timeline, quotes)];
  const marked = new Map<Element, ElementContent[]>();
  for (const layer of layers) {
    for (const [block, marks] of byBlock(prose.blocks, layer)) {
      if (!block.element) continue;
      const children = marked.get(block.element) ?? block.element.children;
      marked.set(block.element, wrapSpans(children, marks, block.start));
    }
  }
  const rebuild = <N extends Root | Root['children'][number]>(node: N): N => {
    if (node.type !== 'root' && node.type !== 'element') return node;
    const own = (node.type === 'element' ? marked.get(node) : undefined) ?? node.children;
    const children = own.map(rebuild);
    const isSame = own === node.children && children.every((child, at) => child === own[at]);
    return isSame ? node : { ...node, children };
  };
  return rebuild(tree);
}

function dateMarks(timeline: readonly TimelineEntry[]): Mark[] {
  return timeline.flatMap((entry, at) => {
    const time = (run: ElementContent[]): ElementContent[] => [element('time', { dateTime: dateTimeOf(entry) }, run)];
    return entry.words ? [{ ...entry.words, links: true, wrap: (nodes) => linkRuns(nodes, `#t${at + 1}`, 'when', time) }] : [];
  });
}

/** A quotation is marked sentence by sentence, so that no link crosses the space between two. */
function quoteMarks({ sentences }: Prose, quotes: readonly Quote[]): Mark[] {
  return quotes.flatMap((quote, number) => {
    const wrap: Mark['wrap'] = (nodes) => linkRuns(nodes, `#q${number + 1}`, 'said');
    const marks: Mark[] = [];
    for (let at = Math.max(0, lastAtOrBefore(sentences, quote.start)); at < sentences.length && sentences[at]!.start < quote.end; at += 1) {
      const [start, end] = [Math.max(quote.start, sentences[at]!.start), Math.min(quote.end, sentences[at]!.end)];
      if (start < end) marks.push({ start, end, links: true, wrap });
    }
    return marks;
  });
}

function sentenceMarks(prose: Prose, timeline: readonly TimelineEntry[], quotes: readonly Quote[]): Mark[] {
  const listed = new Set([...timeline, ...quotes].map((entry) => sentenceNumber(prose, entry.start)));
  return [...listed].flatMap((number) => {
    const sentence = prose.sentences[number - 1];
    return sentence ? [{ ...sentence, links: false, wrap: (nodes) => [element('span', { id: `s${number}` }, nodes)] }] : [];
  });
}

/** The value of a `datetime` attribute: a day, a month, a year, or the first day of anything else. */
export function dateTimeOf({ from, precision }: Pick<TimelineEntry, 'from' | 'precision'>): string {
  return precision === 'month' ? from.slice(0, 7) : precision === 'year' ? from.slice(0, 4) : from;
}

/** The marks of each block, cut at the block's edges. */
function byBlock(blocks: readonly Block[], marks: readonly Mark[]): Map<Block, Mark[]> {
  const found = new Map<Block, Mark[]>();
  for (const mark of marks) {
    for (let at = Math.max(0, lastAtOrBefore(blocks, mark.start)); at < blocks.length && blocks[at]!.start < mark.end; at += 1) {
      const block = blocks[at]!;
      const start = Math.max(mark.start, block.start);
      const end = Math.min(mark.end, block.end);
      if (start >= end) continue;
      const own = found.get(block);
      if (own) own.push({ ...mark, start, end });
      else found.set(block, [{ ...mark, start, end }]);
    }
  }
  return found;
}

/** The index of the last span that begins at an offset or before it; -1 where there is none. */
function lastAtOrBefore(spans: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Links every run of content that holds no link yet: links do not nest. Where there is none, an empty
 * link after the content leads back; the page gives it a sign.
 */
function linkRuns(nodes: readonly ElementContent[], href: string, kind: string, within: Mark['wrap'] = (run) => run): ElementContent[] {
  const linked = linkFreeRuns(nodes, (run) => element('a', { className: [kind], href }, within(run)));
  const leadsBack = linked.some((node) => holdsLink(node, href));
  return leadsBack ? linked : [...linked, element('a', { className: [kind], href, ariaLabel: 'Listed beside the text' }, [])];
}

function linkFreeRuns(nodes: readonly ElementContent[], link: (run: ElementContent[]) => Element): ElementContent[] {
  const linked: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    if (inlineText(run).trim() === '') linked.push(...run);
    else linked.push(link(run));
    run = [];
  };
  for (const node of nodes) {
    if (!holdsLink(node)) {
      run.push(node);
      continue;
    }
    flush();
    if (node.type !== 'element' || node.tagName === 'a') linked.push(node);
    else linked.push({ ...node, children: linkFreeRuns(node.children, link) });
  }
  flush();
  return linked;
}

/** Whether a node is or holds a link, to one address or at all. */
function holdsLink(node: ElementContent, href?: string): boolean {
  if (node.type !== 'element') return false;
  const isLink = node.tagName === 'a' && (href === undefined || node.properties['href'] === href);
  return isLink || node.children.some((child) => holdsLink(child, href));
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
