/** What was announced for a day that has passed, and of which no later article says what came of it. */
import { subDays } from 'date-fns/subDays';
import type { Article, TimelineEntry } from '../article/article.ts';
import { daysBetween, toDay, toUtc } from '../article/calendarDay.ts';
import { contentOf, countShared, readContent, stemOf, type Content, type Stem } from './contentWords.ts';
import type { FoldedEvent } from './foldedEvents.ts';
import { AWAITED_VERBS } from './functionWords.ts';
import type { SiteEvent } from './timelines.ts';

/** A later paragraph that shares so many content words may speak of it. */
const SHARED = 2;
/** Expressions of a longer time than this, in days, do not say that an article speaks of that day. */
const NEAR = 7;
/** What readers await the outcome of. */
const AWAITED = new Set(AWAITED_VERBS.map(stemOf));
/** Before a date, these say how long something goes on: nobody waits for its outcome. */
const LASTING = /\b(?:until|till|through|since|before|after|from|to|between)\s+(?:\S+\s+){0,2}$/i;


export interface Told {
  /** The story's articles in full. */
  articles: readonly Article[];
  /** The story's name: its words say nothing of one event. */
  name: string;
  /** Every event of the site, earliest first: the outcome may stand in another story. */
  all: readonly SiteEvent[];
}

/** The events of which every telling announces something to be decided or delivered, on a day or in a week that lies before today. */
export function awaitedEvents(events: readonly FoldedEvent[], today: string): FoldedEvent[] {
  return events.filter(({ tellings }) =>
    tellings.every((event) => {
      const { planned, precision, to, text, start, words } = event.entry;
      const lasts = words !== null && LASTING.test(text.slice(0, Math.max(0, words.start - start)));
      return planned && (precision === 'day' || precision === 'week') && to < today && words !== null && !lasts && contentOf(event).stems.some((stem) => AWAITED.has(stem));
    }),
  );
}

/**
 * The awaited events whose outcome is not reported. It is where an article that was published on the day
 * or later names that day again or has a paragraph of like words: in doubt, it is reported.
 */
export function withoutOutcome(awaited: readonly FoldedEvent[], { articles, name, all }: Told): Set<FoldedEvent> {
  const common = readContent(name).unique;
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return new Set(
    awaited.filter((event) => {
      const sought = wordsOf(event, common);
      if (articles.some((article) => isLater(article, event) && mayReport(article, event, sought))) return false;
      const { title, summary } = bySlug.get(event.shown.article.slug)!;
      const wide = [...new Set([...sought, ...readContent(`${title}. ${summary}`).unique])];
      return !eventsNear(all, event).some((other) => isLater(other.article, event) && share(contentOf(other), wide));
    }),
  );
}

/** The site's events on an event's day. */
function eventsNear(all: readonly SiteEvent[], event: FoldedEvent): SiteEvent[] {
  const { from, to } = event.shown.entry;
  const first = toDay(subDays(toUtc(from), NEAR));
  const near: SiteEvent[] = [];
  for (let at = firstFrom(all, first); at < all.length && all[at]!.entry.from <= to; at += 1) if (overlaps(all[at]!.entry, event)) near.push(all[at]!);
  return near;
}

/** Where the events that begin on a day or later begin. */
function firstFrom(all: readonly SiteEvent[], day: string): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.entry.from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsOf({ shown }: FoldedEvent, common: readonly Stem[]): Stem[] {
  return contentOf(shown).unique.filter((stem) => !common.includes(stem));
}

function isLater({ slug, date }: Pick<Article, 'slug' | 'date'>, { shown: { entry }, tellings }: FoldedEvent): boolean {
  return date >= entry.from && tellings.every(({ article }) => article.slug !== slug);
}

function mayReport({ dates, text }: Article, event: FoldedEvent, sought: readonly Stem[]): boolean {
  return dates.some((date) => overlaps(date, event)) || text.split('\n\n').some((paragraph) => share(readContent(paragraph), sought));
}

/** Whether a date lies on the event's day, and is no longer time that holds it. */
function overlaps({ from, to }: Pick<TimelineEntry, 'from' | 'to'>, { shown: { entry } }: FoldedEvent): boolean {
  return from <= entry.to && entry.from <= to && daysBetween(from, to) < NEAR;
}

function share(content: Content, sought: readonly Stem[]): boolean {
  return countShared(content, sought) >= Math.min(SHARED, sought.length);
}
