/** The entries of one article's timeline. */
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { timelineRows } from '../../src/components/timelineRows.ts';
import { articleOf } from '../archive/articles.ts';

const article = articleOf({ slug: 'tower', date: '2025-03-02', events: [['2025-03-01', 'Masons & a mason found a crack.'], ['2025-05-01', 'It reopens on May 1.']] });

test('an entry has its own address, links to its sentence, and tells why it stands on its day', () => {
  const [first, second] = article.timeline;
  const timeline = [first!, { ...second!, sentence: 2, start: 40, end: 60, planned: true, certainty: 'worked out' as const, rule: 'month-day', words: { start: 54, end: 59, text: 'May 1' } }];
  expect(timelineRows({ ...article, timeline })).toBe(
    '<li id="t1"><b>2025</b><time datetime="2025-03-01">Sat 1 March</time> <p><a href="#s1">Masons &amp; a mason found a crack.</a></p> <details class="why"><summary>from the editor</summary><p>An editor gave this date: Sat 1 March 2025.</p></details></li>' +
      '<li id="t2" class="ring plan gap1"><time datetime="2025-05-01">Thu 1 May</time><em>planned</em> <p><a href="#s2">It reopens on <b>May 1</b>.</a></p> <details class="why"><summary>worked out</summary><p>“May 1”, in the year that fits the day of publication: Thu 1 May 2025. Published Sunday 2 March 2025.</p></details></li>',
  );
});

test('an entry whose words are not in the text has no link', () => {
  expect(timelineRows({ ...article, timeline: [{ ...article.timeline[0]!, sentence: null }] })).toContain('<p>Masons &amp; a mason found a crack.</p>');
});

test('hostile words stay text, in the sentence and in the reason', () => {
  const hostile = `<img onerror="'">`;
  const entry = { ...article.timeline[0]!, text: `On ${hostile} it was.`, start: 0, words: { start: 3, end: 3 + hostile.length, text: hostile }, certainty: 'said' as const };
  const html = timelineRows({ ...article, timeline: [entry] });
  expect(html).toContain('<b>&lt;img onerror=&quot;&#39;&quot;&gt;</b>');
  expect(toHtml(fromHtml(html, { fragment: true }))).not.toContain('<img');
});
