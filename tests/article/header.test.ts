import { expect, test } from 'vitest';
import { formatFault } from '../../src/article/fault.ts';
import { readArticle } from '../../src/article/read.ts';

const encoder = new TextEncoder();
const read = (source: string, file = 'clock.md') => readArticle(file, encoder.encode(source));
const faultsOf = (source: string, file?: string): string[] => read(source, file).faults.map(formatFault);

test('front matter gives the facts', () => {
  const { article } = read(
    '---\ntitle: "Clock: stopped"\ndate: 2025-02-09T18:30:00+14:00\nupdated: 2025-02-10\nauthor: [Dana Reyes, Lee Okoro]\ntags: Harbour\n---\n\nThe clock stopped.\n',
    '2025/The Clock.md',
  );
  expect(article).toMatchObject({
    title: 'Clock: stopped',
    slug: 'the-clock',
    date: '2025-02-09',
    moment: '2025-02-09T18:30:00+14:00',
    updated: '2025-02-10',
    authors: ['Dana Reyes', 'Lee Okoro'],
    tags: ['Harbour'],
    summary: 'The clock stopped.',
    text: 'The clock stopped.',
    disclosure: null,
  });
});

test('a header line gives the day and the disclosure, and neither is text', () => {
  const { article, faults } = read('\n date 2025-02-09 This audio is made by machine\n\nThe clock of the harbour office stopped at noon on Friday, the keeper said.\n');
  expect(article).toMatchObject({
    date: '2025-02-09',
    disclosure: 'This audio is made by machine',
    title: 'The clock of the harbour office stopped at noon on Friday, the keeper said',
    text: 'The clock of the harbour office stopped at noon on Friday, the keeper said.',
  });
  expect(faults.map(({ rule }) => rule)).toEqual(['derived-title']);
});

test('a first-level heading is the title where the header gives none', () => {
  const { article } = read('date 2025-02-09\n\n# The clock stops\n\nIt was noon.\n');
  expect(article).toMatchObject({ title: 'The clock stops', text: 'It was noon.' });
});

test('byte-order marks and carriage returns are no text', () => {
  expect(read('\uFEFFdate 2025-02-09\r\n\r\nNoon.\r\nSharp.\r\n').article?.text).toBe('Noon. Sharp.');
});

test('every fault of a header is told, with its place and its mend', () => {
  expect(faultsOf('---\ntitel: Noon\ndate: 2025-02-30\ndraft: perhaps\n---\n\nNoon.\n')).toMatchInlineSnapshot(`
    [
      "clock.md:2:1: "titel" is not a key of front matter. Write title: instead. [unknown-key]",
      "clock.md:3:7: There is no day 30 of February 2025: February 2025 has 28 days. Write the publication day as YYYY-MM-DD, such as date: 2025-02-09, or a moment such as 2025-02-09T18:30:00Z. [bad-date]",
      "clock.md:4:8: The value of draft is "perhaps", not true or false. Write draft: true or draft: false. [bad-value]",
    ]
  `);
});

test.each([
  ['no header', 'The clock stopped.\n', 'clock.md:1:1: The file has neither front matter nor a header line. Begin it with a line such as "date 2025-02-09", or with front matter between two lines of three hyphens. [no-header]'],
  ['empty', '', 'clock.md:1:1: The file is empty. Begin it with a line such as "date 2025-02-09", and write the article below. [empty-file]'],
  ['an impossible header line', 'date 2025-13-01\n\nNoon.\n', 'clock.md:1:6: "2025-13-01" is not a calendar day: there is no month 13. Write the publication day as YYYY-MM-DD, such as "date 2025-02-09". [bad-date]'],
  ['no date', '---\ntitle: Noon\n---\n\nNoon.\n', 'clock.md:1:1: The article has no publication date. Write the publication day as YYYY-MM-DD, such as date: 2025-02-09, or a moment such as 2025-02-09T18:30:00Z. [no-date]'],
  ['open front matter', '---\ntitle: Noon\n\nNoon.\n', 'clock.md:1:1: The front matter that begins here is never closed. End it with a line of three hyphens: --- [open-front-matter]'],
  ['an empty body', '---\ntitle: Noon\ndate: 2025-02-09\n---\n\n', 'clock.md:4:4: The article has no text. Write at least one paragraph below the header. [empty-body]'],
  ['updated too early', '---\ntitle: Noon\ndate: 2025-02-09\nupdated: 2025-02-08\n---\n\nNoon.\n', 'clock.md:4:1: The article is updated on 2025-02-08, before its publication on 2025-02-09. Mend one of the two days. [updated-before-date]'],
  ['a control character', 'date 2025-02-09\n\nNo\u0007on.\n', 'clock.md:3:3: The invisible character U+0007 stands here. Delete it. [control-character]'],
])('%s is a fault', (_name, source, line) => {
  const faults = read(source).faults.filter(({ severity }) => severity === 'fault');
  expect(faults.map(formatFault)).toEqual([line]);
});

test('what stands around a control character is read all the same', () => {
  expect(read('date 2025-02-09\n\nNo\u0007on.\u009d\n').article?.text).toBe('Noon.');
});

test('bytes that are not UTF-8 are a fault at their place', () => {
  const bytes = new Uint8Array([...encoder.encode('date 2025-02-09\n\nCaf'), 0xe9, 0x20, 0x61]);
  expect(readArticle('clock.md', bytes).faults.map(formatFault)).toEqual(['clock.md:3:4: The file holds bytes that are not UTF-8 (“é” as older programs save it). Save it as UTF-8: most editors ask for the encoding under "Save as". [not-utf8]']);
});
