/** Whatever a file holds: it is read or refused, the same way each time, and every entry stands in its text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

const SEED = 20250209;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 600);
/** In milliseconds. */
const TIME = 60_000 + 100 * RUNS;

const encoder = new TextEncoder();

/** Pieces of headers, Markdown, prose and hostile markup, from which odd files are put together. */
const PIECES = [
  '---\n', 'date 2025-02-09 ', 'date: 2025-02-09\n', 'title: x\n', 'timeline:\n  - date: 2025-02\n    text: Noon\n', 'hide: ["2022"]\n', 'speakers: { "I": Ann }\n', ': ', '&a ', '*a ',
  '\n\n', '\n', ' ', '  ', '\t', '# ', '## ', '> ', '- ', '1. ', '| a | b |\n|--|--|\n', '**', '*', '_', '`', '~~', '[', ']', '(', ')', '](/about/)', '![a](b.jpg)', '[^1]', '[^1]: ', '\\',
  '“', '”', '"', '‘', '’', "'", '«', '»', '…', '. ', '? ', '! ', ', ', ': ', '; ', '-', '–', '—',
  'Anna Bell', 'Bell', 'Mr. Bell', 'Mayor J. R. Okoro', 'she', 'He', 'the mayor', 'the Harbour Board', 'said', 'told', 'according to', 'added', 'that', 'who', 'Port Ellery',
  'Feb. 7', 'on Friday', 'last week', 'in January', '2022', 'the 1990s', 'two days earlier', 'next spring', 'May', 'may', 'Sun', 'second', 'from 1994 to 1996', 'Feb. 7–9', 'the first quarter', 'Christmas', '12/31/1999', '9999', '0000', 'a year ago', 'that day', '31st of February',
  'will', 'would have', 'if', 'had', 'every', 'since', 'by', 'up from 3%',
  '<script>alert(1)</script>', '<b>', '</b>', '<img src=x onerror=alert(1)>', '<!--', '-->', '<a href="javascript:x">', '<svg/onload=x>', '<p id="timeline">', '&lt;', '&#x1;', '&amp;', '<',
  '\u200b', '\u00a0', '\ufeff', 'é', 'e\u0301', '漢字', 'عربي', '👩‍👩‍👧', '𝔘', '\ud800',
];

const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }, { weight: 1, arbitrary: fc.lorem({ maxCount: 6 }) });
const body = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
const file = fc.oneof(
  body,
  body.map((text) => `date 2025-02-09\n\n${text}`),
  fc.tuple(body, body).map(([header, text]) => `---\ndate: 2025-02-09\n${header}\n---\n\n${text}`),
);

/** All spans of an article, with the words that they must cover. */
function spansOf({ dates, timeline, quotes }: NonNullable<ReturnType<typeof readArticle>['article']>): { start: number; end: number; text: string }[] {
  const read = timeline.filter(({ words }) => words !== null);
  return [
    ...dates,
    ...read,
    ...read.map(({ words }) => words!),
    ...quotes,
    ...quotes.flatMap(({ speaker, cue }) => [...(speaker && speaker.start < speaker.end ? [{ ...speaker, text: speaker.mention }] : []), ...(cue ? [cue] : [])]),
  ];
}

test('any text is read or refused, twice the same, and every span covers its words', () => {
  fc.assert(
    fc.property(file, (source) => {
      const bytes = encoder.encode(source);
      const reading = readArticle('any.md', bytes);
      expect(readArticle('any.md', bytes)).toEqual(reading);
      const { article, faults } = reading;
      if (article === null) expect(faults.some(({ severity }) => severity === 'fault')).toBe(true);
      if (!article) return;
      for (const { start, end, text } of spansOf(article)) expect(article.text.slice(start, end)).toBe(text);
      for (const { from, to } of [...article.dates, ...article.timeline]) expect(from <= to).toBe(true);
      expect(article.timeline.map(({ from }) => from)).toEqual(article.timeline.map(({ from }) => from).toSorted());
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, TIME);

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { article, faults } = readArticle('any.md', bytes);
      if (article === null) expect(faults.some(({ severity }) => severity === 'fault')).toBe(true);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, TIME);
