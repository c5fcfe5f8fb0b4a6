/** What the front page shows, and how prominently. */
import type { ArticleFacts, ListedQuote } from '../article/article.ts';
import type { Archive } from './archive.ts';
import type { Story } from './stories.ts';
import type { SiteEvent } from './timelines.ts';
import { upcomingEvents } from './upcoming.ts';

export interface FrontPage {
  lead: ArticleFacts;
  seconds: ArticleFacts[];
  briefs: ArticleFacts[];
  /** Words to remember from one of the newest articles. */
  said: { article: ArticleFacts; quote: ListedQuote; number: number } | null;
  upcoming: SiteEvent[];
  /** Stories with more than one article, and the newest of each. */
  stories: { story: Story; latest: ArticleFacts[] }[];
}

const SECONDS = 3;
const BRIEFS = 6;
const UPCOMING = 6;
const STORIES = 6;
const PER_STORY = 3;

/** The UTF-16 units that words to remember may have. */
const SAYING = { least: 40, most: 180 };
/** How many of the newest articles are searched for them. */
const SAYING_ARTICLES = 6;

/** Chooses; null where there is no article yet. `today` is `YYYY-MM-DD`. */
export function frontPage({ articles, stories, events }: Archive, today: string): FrontPage | null {
  const [lead, ...others] = articles;
  if (!lead) return null;
  return {
    lead,
    seconds: others.slice(0, SECONDS),
    briefs: others.slice(SECONDS, SECONDS + BRIEFS),
    said: sayingOf(articles.slice(0, SAYING_ARTICLES)),
    upcoming: upcomingEvents(events, today).slice(0, UPCOMING),
    stories: runningStories(stories),
  };
}

/** The stories that moved last; an article that belongs to two is listed with the first. */
function runningStories(stories: readonly Story[]): FrontPage['stories'] {
  const listed = new Set<ArticleFacts>();
  const running: FrontPage['stories'] = [];
  for (const story of stories) {
    if (running.length === STORIES) break;
    const latest = story.articles.filter((article) => !listed.has(article)).slice(0, PER_STORY);
    if (story.articles.length < 2 || latest.length === 0) continue;
    for (const article of latest) listed.add(article);
    running.push({ story, latest });
  }
  return running;
}

/** The longest words of a named person that are short enough, from the newest article that has any. */
function sayingOf(articles: readonly ArticleFacts[]): FrontPage['said'] {
  for (const article of articles) {
    const sayings = article.quotes
      .map((quote, at) => ({ article, quote, number: at + 1 }))
      .filter(({ quote: { text, speaker } }) => speaker?.kind === 'person' && text.length >= SAYING.least && text.length <= SAYING.most)
      .filter(({ quote: { text } }) => /^\p{Lu}.*[.!?]$/su.test(text));
    if (sayings.length > 0) return sayings.reduce((best, one) => (one.quote.text.length > best.quote.text.length ? one : best));
  }
  return null;
}
