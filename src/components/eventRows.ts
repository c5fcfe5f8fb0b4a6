/**
 * The rows of a line of events as HTML. Bytes, not a template: a large site has half a million of them, and
 * most stand on several pages. Whatever comes from an article is escaped.
 */
import type { FoldedEvent } from '../archive/foldedEvents.ts';
import { byInterval, rememberedOfEvent, type SiteEvent } from '../archive/timelines.ts';
import { dateTimeOf } from '../article/marks.ts';
import { showDay } from './days.ts';
import { escaped } from './escaped.ts';
import { addressOfEvent } from './eventAddress.ts';
import { lineOf, sentenceWithWords } from './timeLine.ts';
import { byteText, utf8Of, type Utf8 } from './utf8.ts';

export interface LineOptions {
  /** The events of which no article says what came of them. */
  open?: ReadonlySet<FoldedEvent> | undefined;
  /** The day (`YYYY-MM-DD`) after which a day is still to come. */
  today: string;
  units: 'years' | 'months';
}

/** A list item for each interval, with its events, in UTF-8. Events come earliest first. */
export function eventRows(events: readonly FoldedEvent[], { open, today, units }: LineOptions): Uint8Array {
  const days = byInterval(events, ({ shown }) => shown.entry);
  const drawn = days.map(([first]) => {
    const { from, to, precision, certainty } = first!.shown.entry;
    return { from, to, precision, certainty, planned: from > today };
  });
  const marks = lineOf(drawn, units);
  const allPlanned = drawn.every(({ planned }) => planned);
  return utf8Of((html) => {
    days.forEach((own, at) => {
      const { kind, unit, label } = marks[at]!;
      html.text(`${kind === null ? '<li>' : `<li class="${kind}">`}${unit === null ? '' : `<b>${unit}</b>`}<time datetime="${dateTimeOf(own[0]!.shown.entry)}">${label}</time>${drawn[at]!.planned && !allPlanned ? '<em>planned</em> ' : ' '}`);
      for (const event of own) writeRow(html, event, open?.has(event) ?? false);
      html.text('</li>');
    });
  });
}

const OPEN = '<strong class="open">The outcome was not reported.</strong>';
const ROW_END = '</p>';

function writeRow(html: Utf8, { shown, tellings }: FoldedEvent, isOpen: boolean): void {
  const row = rowOf(shown);
  if (tellings.length === 1 && !isOpen) return html.bytes(row);
  html.bytes(row, row.length - ROW_END.length);
  for (const other of tellings) if (other !== shown) html.text(alsoIn(other));
  html.text(isOpen ? `${OPEN}${ROW_END}` : ROW_END);
}

/** What an event's row is where no other article tells of it. */
const rowOf = rememberedOfEvent((event) => {
  const { entry, article } = event;
  return byteText(`<p>${link(event, sentenceWithWords(entry))} <cite>${escaped(article.title)}, ${showDay(article.date)}</cite>${ROW_END}`);
});

function alsoIn(other: SiteEvent): string {
  return `<cite>Also in ${link(other, escaped(other.article.title))}, ${showDay(other.article.date)}</cite>`;
}

function link(event: SiteEvent, html: string): string {
  return `<a href="${escaped(addressOfEvent(event))}">${html}</a>`;
}
