/**
 * Paragraphs that hold no sign of Markdown, as most of news do, and headings that hold none but their own. The parser
 * looks at every letter many times over, so it is given one letter for each run of them, and the run is put back into
 * its tree.
 */
import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';

/** Stands for a run of them. No article can hold this character: it is a fault there. */
const STAND_IN = '\ufdef';
const STAND_INS = /\ufdef/g;

/** Lines between blank lines: a paragraph or a heading, if nothing in it says otherwise. */
const BLOCK = /[^\n]+(?:\n[^\n]+)*/g;
const BETWEEN_BLOCKS = /\n{2,}/;
/** A line that opens so is no list item, heading or the like, and ends all of them but open code and HTML. */
const OPENS_PLAIN = /^["'“‘«(]?\p{L}/u;
/** What Markdown and its GitHub dialect may take for more than a word or for the end of HTML, and lines that do not open plain. */
const SIGN = /[\\`*_[\]<>&~|@\t]|:\/\/|[wW]{3}\.| (?:\n|$)|\n(?!["'“‘«(]?\p{L})/u;

/** A heading on a line of its own. */
const HEADING = /^(#{1,6}) (["'“‘«(]?\p{L}[^#\n]*)$/u;

export interface Shortened {
  /** The source with a letter for each run of plain paragraphs. */
  text: string;
  /** The runs, in their order. */
  runs: string[];
}

/** Takes the runs of plain paragraphs and headings out of a source of Markdown. */
export function takePlainParagraphs(source: string): Shortened {
  const runs: string[] = [];
  let text = '';
  let taken = 0;
  for (const { start, end } of plainRuns(source)) {
    text += source.slice(taken, start) + STAND_IN;
    runs.push(source.slice(start, end));
    taken = end;
  }
  return { text: text + source.slice(taken), runs };
}

function plainRuns(source: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let goesOn = false;
  for (const { 0: block, index } of source.matchAll(BLOCK)) {
    const isPlain = (OPENS_PLAIN.test(block) || HEADING.test(block)) && !SIGN.test(block);
    const end = index + block.length;
    if (isPlain && goesOn) runs.at(-1)!.end = end;
    else if (isPlain) runs.push({ start: index, end });
    goesOn = isPlain;
  }
  return runs;
}

/**
 * Puts the runs back into the tree of the shortened text, and the other nodes' starts where they stand in the source;
 * `from` is where the text began there.
 */
export function putPlainParagraphsBack(tree: Root, runs: readonly string[], from: number): void {
  let next = 0;
  let moved = from;
  const takeRun = (): string => {
    const run = runs[next]!;
    next += 1;
    moved += run.length - STAND_IN.length;
    return run;
  };
  const visit = (node: Nodes): void => {
    if (node.position) node.position.start.offset! += moved;
    // Code and HTML that were still open hold what stood for paragraphs.
    if ('value' in node && node.value.includes(STAND_IN)) node.value = node.value.replace(STAND_INS, takeRun);
    if ('children' in node) node.children.forEach(visit);
  };
  tree.children = tree.children.flatMap((block): RootContent[] => {
    if (isStandIn(block)) return takeRun().split(BETWEEN_BLOCKS).map(plainBlock);
    visit(block);
    return [block];
  });
}

function isStandIn(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children[0]?.type === 'text' && block.children[0].value === STAND_IN;
}

function plainBlock(value: string): Heading | Paragraph {
  const [, signs, title] = HEADING.exec(value) ?? [];
  if (signs === undefined) return { type: 'paragraph', children: [{ type: 'text', value }] };
  return { type: 'heading', depth: signs.length as Heading['depth'], children: [{ type: 'text', value: title! }] };
}
