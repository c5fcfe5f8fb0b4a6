/** What differs between two versions of an article in what it says of people: their words, the days, their names. */
import type { Article } from '../article/article.ts';

export interface Change {
  kind: 'quotation' | 'speaker' | 'date' | 'name';
  from: string;
  /** Null for words that are no longer there. */
  to: string | null;
  /** The words that it is about, for a speaker or a date. */
  of: string | null;
}

type Version = Pick<Article, 'quotes' | 'timeline' | 'people'>;

/** How many of their words two sentences share, of all that they have, to be one sentence that was changed. */
const ALIKE = 0.4;

/** The changes from one version to the next; what was added without taking anything away is none. */
export function changesBetween(before: Version, after: Version): Change[] {
  return [...quotations(before, after), ...dates(before, after), ...names(before, after)];
}

function quotations(before: Version, after: Version): Change[] {
  const now = new Map(after.quotes.map((quote) => [plain(quote.text), quote]));
  const then = new Set(before.quotes.map(({ text }) => plain(text)));
  const added = after.quotes.filter(({ text }) => !then.has(plain(text)));
  return before.quotes.flatMap(({ text, speaker }): Change[] => {
    const same = now.get(plain(text));
    if (!same) {
      const [next] = takeAlike(text, added, (quote) => quote.text);
      return [{ kind: 'quotation', from: text, to: next?.text ?? null, of: null }];
    }
    const [from, to] = [speaker?.name ?? null, same.speaker?.name ?? null];
    return from !== null && from !== to ? [{ kind: 'speaker', from, to, of: text }] : [];
  });
}

function dates(before: Version, after: Version): Change[] {
  const interval = ({ from, to }: Version['timeline'][number]): string => (from === to ? from : `${from}/${to}`);
  const key = (entry: Version['timeline'][number]): string => `${interval(entry)} ${plain(entry.text)}`;
  const now = new Set(after.timeline.map(key));
  const then = new Set(before.timeline.map(key));
  const added = after.timeline.filter((entry) => !then.has(key(entry)));
  return before.timeline.filter((entry) => !now.has(key(entry))).flatMap((entry): Change[] => {
    const [next] = takeAlike(entry.text, added, ({ text }) => text);
    return next && interval(next) !== interval(entry) ? [{ kind: 'date', from: interval(entry), to: interval(next), of: next.text }] : [];
  });
}

/** A name in the place of another that shares a word with it: "Anna Bell", then "Ann Bell". */
function names(before: Version, after: Version): Change[] {
  const [then, now] = [before, after].map(({ people }) => new Set(people.map(({ name }) => name))) as [Set<string>, Set<string>];
  const added = [...now].filter((name) => !then.has(name));
  return [...then].filter((name) => !now.has(name)).flatMap((from): Change[] => {
    const to = added.find((name) => name.split(' ').some((word) => from.split(' ').includes(word)));
    return to === undefined ? [] : [{ kind: 'name', from, to, of: null }];
  });
}

/** Takes out of a list what is most like a text, if anything is. */
function takeAlike<T>(text: string, list: T[], textOf: (one: T) => string): T[] {
  const words = wordsOf(text);
  const ranked = list.map((one, at) => ({ at, share: shared(words, wordsOf(textOf(one))) })).sort((a, b) => b.share - a.share);
  return ranked[0] && ranked[0].share >= ALIKE ? list.splice(ranked[0].at, 1) : [];
}

function wordsOf(text: string): Set<string> {
  return new Set(plain(text).split(' '));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
