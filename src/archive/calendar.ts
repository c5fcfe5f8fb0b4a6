/** Events still to come as a calendar that a reader can subscribe to (RFC 5545). */
import { addDays } from 'date-fns';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { toUtc } from '../article/calendarDay.ts';
import { shorten } from '../article/derive.ts';
import type { SiteEvent } from './timelines.ts';

/** The longest name of an event, in UTF-16 units: its whole sentence is its description. */
const NAME_LENGTH = 80;

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
export function upcomingCalendar(events: readonly SiteEvent[], { name, url, stamp, urlOf }: CalendarOptions): string {
  const calendar = ical({ name, url, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Dateline', product: 'Dateline' } });
  for (const { entry, number, article } of events) {
    const address = `${urlOf(article.slug)}#t${number}`;
    calendar.createEvent({
      id: address,
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
  return calendar.toString();
}
