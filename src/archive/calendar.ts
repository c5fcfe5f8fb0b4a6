/** Events still to come as a calendar that a reader can subscribe to (RFC 5545). */
import { addDays } from 'date-fns/addDays';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { toUtc } from '../article/calendarDay.ts';
import { shorten } from '../article/derive.ts';
import type { FoldedEvent } from './foldedEvents.ts';
import type { SiteEvent } from './timelines.ts';

/** The longest name of an event, in UTF-16 units: its whole sentence is its description. */
const NAME_LENGTH = 120;

export interface CalendarOptions {
  name: string;
  /** The address of the page that shows the same. */
  url: string;
  /** When the calendar was made: its day alone, so that it stays the same for as long as its events do. */
  stamp: Date;
  /** The whole address of an article. */
  urlOf(slug: string): string;
}

/** The calendar as text, its lines folded. Every event lasts whole days, in no time zone. */
export function upcomingCalendar(events: readonly FoldedEvent[], { name, url, stamp, urlOf }: CalendarOptions): string {
  const calendar = ical({ name, url, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Dateline', product: 'Dateline' } });
  const used = new Map<string, number>();
  const host = new URL(url).host;
  for (const { shown: { entry, number, article }, tellings } of events) {
    const address = `${urlOf(article.slug)}#t${number}`;
    calendar.createEvent({
      id: `${identity(tellings, used)}@${host}`,
      stamp,
      allDay: true,
      timezone: 'UTC',
      start: toUtc(entry.from),
      end: addDays(toUtc(entry.to), 1),
      summary: shorten(entry.text.replace(/\s+/g, ' '), NAME_LENGTH),
      description: `${entry.text}\n\n${article.title}\n${address}`,
      url: address,
    });
  }
  // The library leaves the last line without its end.
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** An event's name for calendars, the same in every build: who announced it first, for when and, of one day, the how manieth. */
function identity([first]: readonly SiteEvent[], used: Map<string, number>): string {
  const { article, entry } = first!;
  const key = `${article.slug}/${entry.from}`;
  const nth = (used.get(key) ?? 0) + 1;
  used.set(key, nth);
  return `${key}/${nth}`;
}
