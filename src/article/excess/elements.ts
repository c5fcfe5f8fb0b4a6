/** HTML elements that stand too deep in each other, or stay open over too many paragraphs. */
import { DEPTH, tooDeep, type Excess } from './excess.ts';

/** A tag, or the end of a paragraph. */
const TAG = /<(\/?)([a-z][^\s<>/]*)|\n[ \t]*\n/gi;
/** An address or a mailbox between angle brackets, outside HTML no tag. */
const AUTOLINK = /^(?:[a-z][a-z0-9+.-]+:|[^@]+@)/i;
/** Elements that hold nothing or need not be closed, but in drawings and formulas. */
const OPEN_ENDED = new Set('br hr img input wbr meta link source col area base embed param track p li dt dd tr td th thead tbody tfoot option rt rp'.split(' '));
const FOREIGN = /<(?:svg|math)/i;
/** Elements that a browser opens anew in each paragraph until they are closed. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** How many times, all in all, elements may be open where a paragraph ends, and how often one of them may. */
const CARRIED = 100_000;
const CARRIED_BY_ONE = 100;

interface Open {
  name: string;
  at: number;
  /** How many paragraphs had ended before it. */
  since: number;
}

/** The tags from `start` on that are one too many. */
export function elementsInExcess(source: string, start: number): Excess[] {
  const found: Excess[] = [];
  const isForeign = FOREIGN.test(source);
  const carried: { at: number; over: number }[] = [];
  let open: Open[] = [];
  let paragraphs = 0;
  let autolinks = 0;
  const close = ({ at, since }: Open): number => carried.push({ at, over: paragraphs - since });
  TAG.lastIndex = start;
  for (let match = TAG.exec(source); match; match = TAG.exec(source)) {
    const { 1: closes, 2: written, index: at } = match;
    const name = written?.toLowerCase();
    if (name === undefined) {
      paragraphs += 1;
      TAG.lastIndex -= 1;
    } else if (closes) {
      const last = open.findLastIndex((one) => one.name === name);
      if (last === -1) continue;
      // What is within goes too, but for formatting, which a browser opens again.
      const within = (one: Open, index: number): boolean => index === last || (index > last && !FORMATTING.has(one.name));
      open.filter(within).forEach(close);
      open = open.filter((one, index) => !within(one, index));
    } else if (AUTOLINK.test(name) && (autolinks += 1) <= DEPTH * 10) continue;
    else if (OPEN_ENDED.has(name) && !isForeign) continue;
    else if (open.length >= DEPTH) found.push(tooDeep(at, 'HTML elements'));
    else open.push({ name, at, since: paragraphs });
  }
  open.forEach(close);
  if (carried.reduce((sum, { over }) => sum + over, 0) <= CARRIED) return found;
  const long = carried.filter(({ over }) => over > CARRIED_BY_ONE);
  return [...found, ...long.map(({ at }): Excess => ({ at, rule: 'too-many-signs', message: 'HTML elements stay open over very many paragraphs.' }))];
}
