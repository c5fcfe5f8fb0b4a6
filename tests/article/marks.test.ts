import { expect, test } from 'vitest';
import type { IsoDate, Quote, TimelineEntry } from '../../src/article/article.ts';
import { parseMarkdown, toSafeTree } from '../../src/article/body.ts';
import { toBodyPieces } from '../../src/article/html.ts';
import { markReading, sentenceNumber } from '../../src/article/marks.ts';
import { readProse } from '../../src/article/prose.ts';
import { cpuTime } from '../support/cpuTime.ts';

/** Marks the dates and quotations that are given by their words. */
function mark(markdown: string, dates: string[], quotes: string[]): string {
  const tree = toSafeTree(parseMarkdown(markdown));
  const prose = readProse(tree);
  const spanOf = (text: string) => ({ start: prose.text.indexOf(text), end: prose.text.indexOf(text) + text.length, text });
  const day = '2025-02-07' as IsoDate;
  const timeline = dates.map((words): TimelineEntry => {
    const sentence = prose.sentences[sentenceNumber(prose, spanOf(words).start) - 1]!;
    return { start: sentence.start, end: sentence.end, text: '', from: day, to: day, precision: 'day', planned: false, certainty: 'said', rule: 'test', words: spanOf(words) };
  });
  const said = quotes.map((words): Quote => ({ ...spanOf(words), speaker: null, cue: null, rule: 'test' }));
  return toBodyPieces(markReading(tree, prose, timeline, said)).join('');
}

const DATE = '<a class="when" href="#t1"><time datetime="2025-02-07">Feb. 7</time></a>';

test('a sentence gets an id, its date and its quotation link to their entries', () => {
  expect(mark('Noon. On Feb. 7 she said “It stopped” aloud. Dusk.', ['Feb. 7'], ['It stopped'])).toBe(
    `<p>Noon. <span id="s2">On ${DATE} she said “<a class="said" href="#q1">It stopped</a>” aloud.</span> Dusk.</p>`,
  );
});

test('a date within a quotation keeps its own link', () => {
  expect(mark('“It stopped on Feb. 7 at noon,” she said.', ['Feb. 7'], ['It stopped on Feb. 7 at noon,'])).toBe(
    `<p><span id="s1">“<a class="said" href="#q1">It stopped on </a>${DATE}<a class="said" href="#q1"> at noon,</a>” she said.</span></p>`,
  );
});

test('a quotation of several sentences is marked in each', () => {
  expect(mark('“It stopped. It is old,” she said.', [], ['It stopped. It is old,'])).toBe(
    '<p><span id="s1">“<a class="said" href="#q1">It stopped.</a></span> <a class="said" href="#q1">It is old,</a>” she said.</p>',
  );
});

test('marks cross emphasis and leave links alone', () => {
  expect(mark('Noon *came. “It [stopped](https://example.org) then*,” she said.', [], ['It stopped then,'])).toBe(
    '<p>Noon <em>came. </em><span id="s2"><em>“</em><em><a class="said" href="#q1">It </a><a href="https://example.org">stopped</a><a class="said" href="#q1"> then</a></em><a class="said" href="#q1">,</a>” she said.</span></p>',
  );
});

test('a link of the text stays whole; the way back stands after it', () => {
  const back = '<a class="when" href="#t1" aria-label="Listed beside the text"></a>';
  expect(mark('It [stopped on Feb. 7](https://example.org) at noon.', ['Feb. 7'], [])).toBe(`<p><span id="s1">It <a href="https://example.org">stopped on Feb. 7</a>${back} at noon.</span></p>`);
  expect(mark('It stopped on [Feb. 7](https://example.org).', ['Feb. 7'], [])).toBe(`<p><span id="s1">It stopped on <a href="https://example.org">Feb. 7</a>${back}.</span></p>`);
});

test('white space alone is no link', () => {
  expect(mark('“*One.* *Two*,” she said.', [], ['One. Two,'])).not.toMatch(/<a[^>]*>\s*<\/a>/);
});

test('a mark within emphasis stays within it', () => {
  expect(mark('Noon. *On Feb. 7 it stopped. Dusk.*', ['Feb. 7'], [])).toBe(`<p>Noon. <em><span id="s2">On ${DATE} it stopped.</span> Dusk.</em></p>`);
});

test('time grows in proportion to the marks', () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `“w${at}w”`).join(' ');
  const start = cpuTime();
  mark(`Said ${text}.`, [], Array.from({ length: 2_000 }, (_, at) => `w${at}w`));
  expect(cpuTime() - start).toBeLessThan(5_000);
});
