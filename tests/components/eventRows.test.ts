/** The one line in time of several articles' events. */
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { foldEvents, type FoldedEvent } from '../../src/archive/foldedEvents.ts';
import { mergeTimelines } from '../../src/archive/timelines.ts';
import { eventRows, type LineOptions } from '../../src/components/eventRows.ts';
import { articleOf } from '../archive/articles.ts';

function rows(events: readonly FoldedEvent[], options: Pick<LineOptions, 'open'> = {}): string {
  return Buffer.from(eventRows(events, { today: '2025-04-01', units: 'years', ...options })).toString();
}

const told = articleOf({ slug: 'tower', title: 'Masons & mortar', date: '2025-03-02', events: [['2025-03-01', 'Masons found a crack in the northern wall of the tower.'], ['2025-05-01', 'It reopens.']] });
const again = articleOf({ slug: 'wall', title: 'The wall', date: '2025-03-09', events: [['2025-03-01', 'Masons had found a crack in the northern wall of the tower.'], ['2025-03-01', 'A gale blew.']] });

test('each interval is an item, each event links to its sentence and names its article, and the others that tell it', () => {
  expect(rows(foldEvents(mergeTimelines([told, again])))).toBe(
    '<li><b>2025</b><time datetime="2025-03-01">Sat 1 March</time> <p><a href="/articles/tower/#s1">Masons found a crack in the northern wall of the tower.</a> <cite>Masons &amp; mortar, 2 March 2025</cite><cite>Also in <a href="/articles/wall/#s1">The wall</a>, 9 March 2025</cite></p><p><a href="/articles/wall/#s1">A gale blew.</a> <cite>The wall, 9 March 2025</cite></p></li>' +
      '<li class="plan gap1"><time datetime="2025-05-01">Thu 1 May</time><em>planned</em> <p><a href="/articles/tower/#s1">It reopens.</a> <cite>Masons &amp; mortar, 2 March 2025</cite></p></li>',
  );
});

test('what is said to be open says so; on a line of plans alone none is marked as one', () => {
  const events = foldEvents(mergeTimelines([articleOf({ slug: 'vote', date: '2025-05-01', events: [['2025-05-02', 'Council votes.']] })]));
  const html = rows(events, { open: new Set(events) });
  expect(html).toContain('<strong class="open">The outcome was not reported.</strong></p>');
  expect(html).not.toContain('<em>');
});

test('hostile words stay text, in the sentence, in the words of its date and in the title', () => {
  const hostile = `<script>"'&</script>`;
  const article = articleOf({ slug: 'hostile', title: hostile, date: '2025-03-02', events: [['2025-03-01', `${hostile} on ${hostile} it was.`]] });
  const entry = { ...article.timeline[0]!, words: { start: hostile.length + 4, end: 2 * hostile.length + 4, text: hostile } };
  const html = rows(foldEvents(mergeTimelines([{ ...article, timeline: [entry] }])));
  expect(html).toContain('<b>&lt;script&gt;&quot;&#39;&amp;&lt;/script&gt;</b>');
  expect(html).not.toContain('<script');
  expect(toHtml(fromHtml(html, { fragment: true }))).not.toContain('<script');
});
