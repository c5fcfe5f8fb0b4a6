/** Whole articles, and the reading that a careful editor expects of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

interface Expected {
  /** Days, and the words that they were read from (or that hold them), in time order. */
  timeline: [days: string, words: string][];
  /** The words that a quotation opens with, and its speaker. */
  quotes: [opening: string, speaker: string | null][];
}

const FOLDER = join(import.meta.dirname, '../articles');
const names = readdirSync(FOLDER).filter((file) => file.endsWith('.md')).map((file) => basename(file, '.md'));

test.each(names)('%s', (name) => {
  const { article } = readArticle(`${name}.md`, readFileSync(join(FOLDER, `${name}.md`)));
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected;
  const { timeline, quotes, text } = article!;

  const days = timeline.map(({ from, to, planned }) => (from === to ? from : `${from}..${to}`) + (planned ? ' planned' : ''));
  expect(days).toEqual(expected.timeline.map(([interval]) => interval));
  for (const [at, [, words]] of expected.timeline.entries()) expect(words).toContain(timeline[at]!.words!.text);

  const said = quotes.map((quote, at): [string, string | null] => [quote.text.slice(0, expected.quotes[at]?.[0].length), quote.speaker?.name ?? null]);
  expect(said).toEqual(expected.quotes);

  for (const { start, end, text: words } of [...timeline, ...quotes]) expect(text.slice(start, end)).toBe(words);
  for (const { speaker, cue } of quotes) {
    if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.mention);
    if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  }
});
