/**
 * The rows of a line of events as HTML. Pieces of text, not a template: a large site has half a million of
 * them. Whatever comes from an article is escaped.
 */
import type { FoldedEvent } from '../archive/foldedEvents.ts';
import { byInterval, type SiteEvent } from '../archive/timelines.ts';
import { dateTimeOf } from '../article/marks.ts';
import { rememberedOf } from '../article/remembered.ts';
import { showDay, showInYear } from './days.ts';
import { escaped } from './escaped.ts';
import { addressOfEvent } from './eventAddress.ts';
import { lineOf, sentenceWithWords } from './timeLine.ts';

export interface LineOptions {
  /** The events of which no article says what came of them. */
  open?: ReadonlySet<FoldedEvent> | undefined;
  /** The day (`YYYY-MM-DD`) after which a day is still to come. */
  today: string;
  units: 'years' | 'months';
}

/** A list item for each interval, with its events, in pieces. Events come earliest first. */
export function eventRows(events: readonly FoldedEvent[], { open, today, units }: LineOptions): string[] {
  const days = byInterval(events, ({ shown }) => shown.entry);
  const drawn = days.map(([first]) => {
    const { from, to, precision, certainty } = first!.shown.entry;
    return { from, to, precision, certainty, planned: from > today };
  });
  const marks = lineOf(drawn, units);
  const allPlanned = drawn.every(({ planned }) => planned);
  const html: string[] = [];
  days.forEach((own, at) => {
    const { kind, unit } = marks[at]!;
    html.push(kind === null ? '<li>' : `<li class="${kind}">`);
    if (unit !== null) html.push(`<b>${unit}</b>`);
    html.push(timeOf(own[0]!.shown), drawn[at]!.planned && !allPlanned ? '<em>planned</em> ' : ' ');
    for (const event of own) {
      html.push('<p>', ...link(event.shown, sentenceWithWords(event.shown.entry)), ' ', sourceOf(event.shown.article), ...alsoIn(event));
      html.push(open?.has(event) ? OPEN : '', '</p>');
    }
    html.push('</li>');
  });
  return html;
}

const OPEN = '<strong class="open">The outcome was not reported.</strong>';

function timeOf({ entry }: SiteEvent): string {
  return `<time datetime="${dateTimeOf(entry)}">${showInYear(entry)}</time>`;
}

/** The other articles that tell of it. */
function alsoIn({ shown, tellings }: FoldedEvent): string[] {
  return tellings.filter((other) => other !== shown).flatMap((other) => ['<cite>Also in ', ...link(other, escaped(other.article.title)), `, ${showDay(other.article.date)}</cite>`]);
}

function link(event: SiteEvent, html: string): string[] {
  return ['<a href="', escaped(addressOfEvent(event)), '">', html, '</a>'];
}

/** The article that tells of it: the same for each of its events. */
const sourceOf = rememberedOf(({ title, date }: SiteEvent['article']) => `<cite>${escaped(title)}, ${showDay(date)}</cite>`);
