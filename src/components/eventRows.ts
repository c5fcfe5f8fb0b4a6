/**
 * The rows of a line of events as HTML. A string, not a template: a large site has half a million of
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

/** A list item for each interval, with its events. Events come earliest first. */
export function eventRows(events: readonly FoldedEvent[], { open, today, units }: LineOptions): string {
  const days = byInterval(events, ({ shown }) => shown.entry);
  const drawn = days.map(([first]) => {
    const { from, to, precision, certainty } = first!.shown.entry;
    return { from, to, precision, certainty, planned: from > today };
  });
  const marks = lineOf(drawn, units);
  const allPlanned = drawn.every(({ planned }) => planned);
  let html = '';
  days.forEach((own, at) => {
    const { kind, unit } = marks[at]!;
    html += kind === null ? '<li>' : `<li class="${kind}">`;
    if (unit !== null) html += `<b>${unit}</b>`;
    html += partsOf(own[0]!.shown).time + (drawn[at]!.planned && !allPlanned ? '<em>planned</em> ' : ' ');
    for (const event of own) html += `<p>${partsOf(event.shown).telling}${alsoIn(event)}${open?.has(event) ? OPEN : ''}</p>`;
    html += '</li>';
  });
  return html;
}

/** What is the same of an event on every line that shows it. */
interface Parts {
  /** Its days. */
  time: string;
  /** What happened, as one article tells it. */
  telling: string;
}

const OPEN = '<strong class="open">The outcome was not reported.</strong>';

const partsOf = rememberedOf((event: SiteEvent): Parts => ({
  time: inOnePiece(`<time datetime="${dateTimeOf(event.entry)}">${showInYear(event.entry)}</time>`),
  telling: inOnePiece(`${link(event, sentenceWithWords(event.entry))} ${sourceOf(event.article)}`),
}));

/** The other articles that tell of it. */
function alsoIn({ shown, tellings }: FoldedEvent): string {
  let html = '';
  for (const other of tellings) if (other !== shown) html += `<cite>Also in ${link(other, escaped(other.article.title))}, ${showDay(other.article.date)}</cite>`;
  return html;
}

/** A text put together from parts stays a tree of them, which is walked through wherever it is written: the same text as a single string. */
function inOnePiece(text: string): string {
  return [text, ''].join('');
}

function link(event: SiteEvent, html: string): string {
  return `<a href="${escaped(addressOfEvent(event))}">${html}</a>`;
}

/** The article that tells of it: the same for each of its events. */
const sourceOf = rememberedOf(({ title, date }: SiteEvent['article']) => `<cite>${escaped(title)}, ${showDay(date)}</cite>`);
