/** What the front page shows, and how prominently. */
import type { ArticleFacts, ListedQuote } from '../article/article.ts';
import type { Archive } from './archive.ts';
import { foldEvents } from './foldedEvents.ts';
import type { Story } from './stories.ts';
import type { SiteEvent } from './timelines.ts';
import { upcomingEvents } from './upcoming.ts';

/** A quotation and its number in its article. */
export interface Saying {
  article: ArticleFacts;
  quote: ListedQuote;
  number: number;
}

export interface FrontPage {
  lead: ArticleFacts;
  seconds: ArticleFacts[];
  briefs: ArticleFacts[];
  /** Words to remember from the newest articles: one an article, each by somebody else. */
  sayings: Saying[];
  upcoming: SiteEvent[];
  /** Stories with more than one article, and the newest of each that stand nowhere else on the page. */
  stories: { story: Story; latest: ArticleFacts[] }[];
}

const SECONDS = 3;
const BRIEFS = 6;
const UPCOMING = 8;
const STORIES = 4;
const PER_STORY = 3;

/** The UTF-16 units that words to remember may have. */
const SAYING = { least: 40, most: 180 };
/** How many of the newest articles are searched for them. */
const SAYING_ARTICLES = 12;
const SAYINGS = 3;

/** Chooses, no article twice; null where there is none yet. `today` is `YYYY-MM-DD`. */
export function frontPage({ articles, stories, events }: Archive, today: string): FrontPage | null {
  const [lead, ...others] = articles;
  if (!lead) return null;
  const seconds = others.slice(0, SECONDS);
  const shown = new Set([lead, ...seconds]);
  const running = runningStories(stories, shown);
  return {
    lead,
    seconds,
    briefs: others.filter((article) => !shown.has(article)).slice(0, BRIEFS),
    sayings: sayingsOf(articles.slice(0, SAYING_ARTICLES)),
    upcoming: announcements(foldEvents(upcomingEvents(events, today)).map(({ shown }) => shown)).slice(0, UPCOMING),
    stories: running,
  };
}

/** A sentence that announces several days stands with the first of them. */
function announcements(events: readonly SiteEvent[]): SiteEvent[] {
  const told = new Set<string>();
  return events.filter(({ article, entry }) => {
    const sentence = `${article.slug} ${entry.text}`;
    const isNew = !told.has(sentence);
    told.add(sentence);
    return isNew;
  });
}

/** The stories that moved last, with what is not shown yet; adds that to `shown`. */
function runningStories(stories: readonly Story[], shown: Set<ArticleFacts>): FrontPage['stories'] {
  const running: FrontPage['stories'] = [];
  for (const story of stories) {
    if (running.length === STORIES) break;
    const latest = story.articles.filter((article) => !shown.has(article)).slice(0, PER_STORY);
    if (story.articles.length < 2 || latest.length === 0) continue;
    for (const article of latest) shown.add(article);
    running.push({ story, latest });
  }
  return running;
}

/** The longest words of a named person that are short enough, from the newest articles that have any. */
function sayingsOf(articles: readonly ArticleFacts[]): Saying[] {
  const chosen: Saying[] = [];
  const heard = new Set<string>();
  for (const article of articles) {
    const sayings = article.quotes
      .map((quote, at) => ({ article, quote, number: at + 1 }))
      .filter(({ quote: { text, speaker } }) => speaker?.kind === 'person' && !heard.has(speaker.name) && text.length >= SAYING.least && text.length <= SAYING.most)
      .filter(({ quote: { text } }) => /^\p{Lu}.*[.!?]$/su.test(text));
    if (sayings.length === 0) continue;
    const longest = sayings.reduce((best, one) => (one.quote.text.length > best.quote.text.length ? one : best));
    heard.add(longest.quote.speaker!.name);
    chosen.push(longest);
    if (chosen.length === SAYINGS) break;
  }
  return chosen;
}
