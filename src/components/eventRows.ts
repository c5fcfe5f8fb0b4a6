/**
 * The rows of a line of events as HTML. A string, not a template: a large site has half a million of
 * them. Whatever comes from an article is escaped.
 */
import type { FoldedEvent } from '../archive/foldedEvents.ts';
import { byInterval, type SiteEvent } from '../archive/timelines.ts';
import { dateTimeOf } from '../article/marks.ts';
import { showDay } from './days.ts';
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

/** A list item for each interval, with its events. Events come earliest first. */
export function eventRows(events: readonly FoldedEvent[], { open, today, units }: LineOptions): string {
  const days = byInterval(events, ({ shown }) => shown.entry);
  const drawn = days.map(([first]) => ({ ...first!.shown.entry, planned: first!.shown.entry.from > today }));
  const marks = lineOf(drawn, units);
  const allPlanned = drawn.every(({ planned }) => planned);
  const rows = days.map((own, at) => {
    const { kind, unit, label } = marks[at]!;
    const head = `${unit === null ? '' : `<b>${unit}</b>`}<time datetime="${dateTimeOf(drawn[at]!)}">${label}</time>${drawn[at]!.planned && !allPlanned ? '<em>planned</em>' : ''}`;
    return `<li${kind === null ? '' : ` class="${kind}"`}>${head} ${own.map((event) => paragraph(event, open?.has(event) ?? false)).join('')}</li>`;
  });
  return rows.join('');
}

const told = new WeakMap<SiteEvent, string>();

/** What happened, as one article tells it: the same on every line that shows it. */
function telling(event: SiteEvent): string {
  const html = told.get(event) ?? `${link(event, sentenceWithWords(event.entry))} ${source(event)}`;
  told.set(event, html);
  return html;
}

/** What happened, with all that tell of it. */
function paragraph({ shown, tellings }: FoldedEvent, isOpen: boolean): string {
  const others = tellings.filter((other) => other !== shown).map((other) => `<cite>Also in ${link(other, escaped(other.article.title))}, ${showDay(other.article.date)}</cite>`);
  return `<p>${telling(shown)}${others.join('')}${isOpen ? '<strong class="open">The outcome was not reported.</strong>' : ''}</p>`;
}

function link(event: SiteEvent, html: string): string {
  return `<a href="${escaped(addressOfEvent(event))}">${html}</a>`;
}

const sources = new WeakMap<SiteEvent['article'], string>();

/** The article that tells of it: the same for each of its events. */
function source({ article }: SiteEvent): string {
  const html = sources.get(article) ?? `<cite>${escaped(article.title)}, ${showDay(article.date)}</cite>`;
  sources.set(article, html);
  return html;
}
