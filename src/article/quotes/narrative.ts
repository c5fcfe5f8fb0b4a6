/**
 * The article as its narrator tells it: sentences of words, names and whole quotations. What stands inside
 * a quotation is somebody else's grammar and is left out.
 */
import type { Span } from '../article.ts';
import type { NameMention } from '../people/mentions.ts';
import type { PeopleReading } from '../people/readPeople.ts';
import type { Prose } from '../prose.ts';
import type { QuotedSpan } from './quotationMarks.ts';
import { verbForm } from './verbForms.ts';

export interface Item extends Span {
  kind: 'word' | 'number' | 'mark' | 'name' | 'quote';
  text: string;
  lower: string;
  capital: boolean;
  /** The name, for a name. */
  mention: NameMention | null;
  /** Index of the quoted span, for a quotation; -1 else. */
  quote: number;
}

export interface Sentence {
  items: Item[];
  block: number;
  /** Nothing but quotations and marks. */
  bare: boolean;
  /** Part of a transcript's turn, `BELL: …`: told by whoever speaks there. */
  turn: boolean;
}

const LOOK_AHEAD = 18;
/** As many words as name who speaks in a transcript. */
const TURN = 4;

/** The narrator's sentences, in the order of the text. */
export function readNarrative(prose: Prose, quoted: readonly QuotedSpan[], people: PeopleReading): Sentence[] {
  const starts = new Set(prose.sentences.map(({ start }) => start));
  const sentences: Sentence[] = [];
  let current: Sentence | null = null;
  let before: Item | null = null;
  const items = readItems(prose, quoted, people);
  items.forEach(({ item, block }, at) => {
    const sameBlock = current !== null && current.block === block;
    if (!current || !sameBlock || (before && breaks(before, items, at, starts))) {
      current = { items: [], block, bare: true, turn: sameBlock ? current!.turn : opensTurn(items, at) };
      sentences.push(current);
    }
    current.items.push(item);
    if (item.kind !== 'quote' && item.kind !== 'mark') current.bare = false;
    before = item;
  });
  return sentences;
}

interface Placed {
  item: Item;
  block: number;
}

function readItems(prose: Prose, quoted: readonly QuotedSpan[], { tokens, mentions }: PeopleReading): Placed[] {
  const items: Placed[] = [];
  let [token, mention] = [0, 0];
  quoted.forEach((span, quote) => {
    readUpTo(span.outerStart);
    const text = prose.text.slice(span.outerStart, span.outerEnd);
    items.push({ item: { kind: 'quote', start: span.outerStart, end: span.outerEnd, text, lower: '', capital: false, mention: null, quote }, block: span.block });
    while (token < tokens.length && tokens[token]!.start < span.outerEnd) token += 1;
  });
  readUpTo(Infinity);
  return items;

  function readUpTo(end: number): void {
    while (token < tokens.length && tokens[token]!.start < end) {
      const { start, kind, text, lower, capital, block } = tokens[token]!;
      while (mention < mentions.length && mentions[mention]!.to <= token) mention += 1;
      const name = mentions[mention];
      if (name && name.from === token && tokens[name.to - 1]!.end <= end) {
        const written = prose.text.slice(start, name.end);
        items.push({ item: { kind: 'name', start, end: name.end, text: written, lower: written.toLowerCase(), capital: true, mention: name, quote: -1 }, block });
        token = name.to;
        continue;
      }
      items.push({ item: { kind, start, end: tokens[token]!.end, text, lower, capital, mention: null, quote: -1 }, block });
      token += 1;
    }
  }
}

/** `BELL: I was there.`, `Ann Bell: I was there.`, `Q: Were you?` */
function opensTurn(items: readonly Placed[], at: number): boolean {
  let end = at;
  while (end < at + TURN && items[end]?.item.capital && items[end]!.block === items[at]!.block) end += 1;
  const [colon, next] = [items[end], items[end + 1]];
  if (end === at || colon?.item.text !== ':' || !next || next.item.kind === 'quote' || next.block !== items[at]!.block) return false;
  return items.slice(at, end).some(({ item }) => item.mention?.kind === 'person' || item.text === item.text.toUpperCase());
}

/** Whether a new sentence begins between an item and the one at `at`. */
function breaks(before: Item, items: readonly Placed[], at: number, starts: ReadonlySet<number>): boolean {
  const next = items[at]!.item;
  if (before.kind !== 'quote') return starts.has(next.start);
  const end = /([.!?…])["”’'»)\]]*$/u.exec(before.text)?.[1];
  if (next.kind === 'mark') return end === '.' && next.text === '(';
  if (next.kind === 'quote') return end !== undefined;
  if (!end || !next.capital) return false;
  return end === '.' || isIntroduced(items, at - 1) || !speaksSoon(items, at);
}

/** Whether a comma or a colon leads up to a quotation: its speaker has been named. */
function isIntroduced(items: readonly Placed[], quote: number): boolean {
  const before = items[quote - 1];
  return before !== undefined && before.block === items[quote]!.block && /^[,:]$/.test(before.item.text);
}

/** Whether a speech verb follows before any mark: `"Why?" Ann Bell asked.` */
function speaksSoon(items: readonly Placed[], at: number): boolean {
  for (let ahead = at; ahead < Math.min(items.length, at + LOOK_AHEAD); ahead += 1) {
    const { kind, lower } = items[ahead]!.item;
    if (kind === 'mark' && lower !== ',' && lower !== "'") return false;
    const verb = kind === 'word' ? verbForm(lower) : null;
    if (verb && (verb.form === 'past' || verb.form === 'finite')) return true;
  }
  return false;
}
