import type { APIRoute } from 'astro';
import { upcomingCalendar } from '../archive/calendar.ts';
import { foldEvents } from '../archive/foldedEvents.ts';
import { upcomingEvents } from '../archive/upcoming.ts';
import { getArchive } from '../library.ts';
import { absoluteUrl, site, today } from '../site.ts';

export const GET: APIRoute = async () => {
  const events = foldEvents(upcomingEvents((await getArchive()).events, today()));
  const urlOf = (slug: string): string => absoluteUrl(`/articles/${slug}/`);
  return new Response(upcomingCalendar(events, { name: `${site.name}: coming up`, url: absoluteUrl('/upcoming/'), stamp: new Date(`${today()}T00:00:00Z`), urlOf }));
};
