/**
 * Pairs quotation marks with a stack per block, so that a broken mark spoils one paragraph at most.
 */
import type { Span } from '../article.ts';
import type { Block, Prose } from '../prose.ts';
import { findMarks, type Mark } from './markShapes.ts';

/** The words between a pair of marks; `start` and `end` leave the marks out. */
export interface QuotedSpan extends Span {
  /** Offsets of the span with its marks. */
  outerStart: number;
  outerEnd: number;
  /** Index into the prose's blocks. */
  block: number;
  /** `unclosed`: runs to the end of its block, and the next block goes on with it. `whole`: a block quotation. */
  form: 'paired' | 'unclosed' | 'unopened' | 'whole';
}

interface Pair {
  open: Mark;
  close: Mark;
}

interface PairedBlock {
  pairs: Pair[];
  /** A mark at the head of the block that nothing closes. */
  unclosed: Mark | null;
  /** A mark that closes before anything was opened. */
  unopened: Mark | null;
}

const SPEAKING_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quote', 'item', 'cell', 'caption', 'note', 'heading']);

/** Every outermost span between quotation marks, in the order of the text. */
export function pairQuotationMarks(prose: Prose): QuotedSpan[] {
  const marks = prose.blocks.map((block) => (SPEAKING_KINDS.has(block.kind) ? findMarks(prose.text, block) : []));
  const single = usesSingleMarks(marks);
  let running = false;
  return prose.blocks.flatMap((block, at) => {
    const own = marks[at]!.filter(({ family }) => single || family !== 'single');
    const paired = pairBlock(own, prose.text);
    const goesOn = paired.unclosed !== null && opensNext(marks, at + 1, single);
    const found = spansOf(prose.text, block, at, paired, running, goesOn);
    if (found.length === 0 && isBlockQuotation(prose.text, block)) {
      found.push(makeSpan(prose.text, block.start, block.start, block.end, block.end, at, 'whole'));
    }
    running = found.at(-1)?.form === 'unclosed';
    return found;
  });
}

/** A block set off as a quotation that has no marks; a line that begins with a dash says whose it is. */
function isBlockQuotation(text: string, { kind, start, end }: Block): boolean {
  return kind === 'quote' && !/^\s*[—–―-]/.test(text.slice(start, Math.min(end, start + 8)));
}

function spansOf(text: string, block: Block, at: number, { pairs, unclosed, unopened }: PairedBlock, running: boolean, goesOn: boolean): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  if (running && unopened && !pairs.some(({ open }) => open.at < unopened.at)) {
    spans.push(makeSpan(text, block.start, block.start, unopened.at, unopened.at + unopened.length, at, 'unopened'));
  }
  for (const { open, close } of pairs) {
    spans.push(makeSpan(text, open.at, open.at + open.length, close.at, close.at + close.length, at, 'paired'));
  }
  if (unclosed && (goesOn || startsBlock(text, block, unclosed))) {
    spans.push(makeSpan(text, unclosed.at, unclosed.at + unclosed.length, block.end, block.end, at, 'unclosed'));
  }
  return spans.filter(({ start, end }) => end > start);
}

function startsBlock(text: string, block: Block, mark: Mark): boolean {
  return text.slice(block.start, mark.at).trim() === '';
}

function makeSpan(text: string, outerStart: number, from: number, to: number, outerEnd: number, block: number, form: QuotedSpan['form']): QuotedSpan {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (text[end - 1] === ',' && form !== 'unclosed' && form !== 'whole') end -= 1;
  return { start, end, outerStart, outerEnd, block, form };
}

/** Whether a block begins with a mark that opens: a quotation that runs on is opened anew there. */
function opensNext(marks: readonly (readonly Mark[])[], at: number, single: boolean): boolean {
  const first = marks[at]?.find(({ family }) => single || family !== 'single');
  return first !== undefined && first.opens;
}

/** Whether the article quotes with single marks, as many British papers do. */
function usesSingleMarks(blocks: readonly (readonly Mark[])[]): boolean {
  let [single, double] = [0, 0];
  for (const marks of blocks) {
    for (const mark of marks) {
      if (mark.family === 'single' && mark.opens && !mark.closes) single += 1;
      if (mark.family !== 'single') double += 0.5;
    }
  }
  return single > 2 * double;
}

function pairBlock(marks: readonly Mark[], text: string): PairedBlock {
  const stack: Mark[] = [];
  const pairs: Pair[] = [];
  let unopened: Mark | null = null;
  marks.forEach((mark, index) => {
    const top = stack.at(-1);
    const reversed = mark.family === 'angle';
    const closes = top !== undefined && top.family === mark.family && (mark.closes || reversed) && !(mark.opens && !mark.closes);
    if (closes && !isApostrophe(mark, marks, index, text)) {
      stack.pop();
      if (stack.length === 0 || !encloses(stack, marks, index)) pairs.push({ open: top, close: mark });
    } else if (mark.opens && !isMeasure(text, mark, stack.length)) {
      if (stack.some(({ family }) => family === mark.family) && !isNested(marks, index)) {
        // A second opening mark and too few closing ones: the first was never closed.
        stack.length = 0;
      }
      stack.push(mark);
    } else if (mark.closes && stack.length === 0 && pairs.length === 0 && mark.family !== 'single') unopened ??= mark;
  });
  const head = stack[0] ?? null;
  const outer = outermost(pairs);
  const unclosed = head && (outer.at(-1)?.close.at ?? -1) < head.at ? head : null;
  return { pairs: outer, unclosed, unopened };
}

function outermost(pairs: readonly Pair[]): Pair[] {
  let end = -1;
  return pairs
    .toSorted((a, b) => a.open.at - b.open.at)
    .filter(({ open, close }) => {
      if (open.at < end) return false;
      end = close.at;
      return true;
    });
}

/** Whether a mark on the stack will still be closed, so that the pair just made is nested in it. */
function encloses(stack: readonly Mark[], marks: readonly Mark[], index: number): boolean {
  const outer = stack[0]!;
  let depth = stack.filter(({ family }) => family === outer.family).length;
  for (let at = index + 1; at < Math.min(marks.length, index + 8); at += 1) {
    const mark = marks[at]!;
    if (mark.family !== outer.family) continue;
    if (mark.opens && !mark.closes) depth += 1;
    else depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

/** Whether two closing marks follow before the next opening one: the opening mark is nested. */
function isNested(marks: readonly Mark[], index: number): boolean {
  let closing = 0;
  for (let at = index + 1; at < Math.min(marks.length, index + 6) && closing < 2; at += 1) {
    const mark = marks[at]!;
    if (mark.family !== marks[index]!.family) continue;
    if (mark.opens && !mark.closes) return false;
    closing += 1;
  }
  return closing === 2;
}

/** `senators’ plan` inside single marks: a later mark closes, this one does not. */
function isApostrophe(mark: Mark, marks: readonly Mark[], index: number, text: string): boolean {
  if (mark.family !== 'single' || text[mark.at - 1] !== 's' || !/^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  for (let at = index + 1; at < Math.min(marks.length, index + 6); at += 1) {
    const next = marks[at]!;
    if (next.family !== 'single') continue;
    return !(next.opens && !next.closes);
  }
  return false;
}

/** `12"`, `6' 2"`: inches and feet. */
function isMeasure(text: string, mark: Mark, depth: number): boolean {
  return depth === 0 && /\d/.test(text[mark.at - 1] ?? '') && !mark.opens;
}
