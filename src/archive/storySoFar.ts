/** A story in a few sentences, all of them its articles' own: the events that its articles turn on. */
import type { ArticleFacts } from '../article/article.ts';
import { daysBetween } from '../article/calendarDay.ts';
import { contentOf, countShared, readContent, type Stem } from './contentWords.ts';
import type { FoldedEvent } from './foldedEvents.ts';
import { earliestFirst } from './order.ts';

const MOST = 6;
/** Fewer articles, and fewer sentences, are no story to catch up on. */
const LEAST = { articles: 3, sentences: 2 };
/** A sentence with fewer content words says too little by itself, one with more UTF-16 units too much. */
const WORDS = 5;
const LENGTH = 320;
/** A sentence that opens so leans on the one before it. */
const LEANING = /^(?:It|He|She|They|This|That|These|Those|There|Then|But|And|So|Both|Another|The (?:first|second|last|other|same))\b|^[“"'‘]/;
/** Words that a sentence shares with its article's headline and standfirst; more than so many count no more. */
const OF_HEADLINE = 5;
/** The days before its publication in which an article's news happened. */
const NEWS = 8;


/** The events that tell a story (its folded events, its articles), earliest first; none where there are too few. `today` is `YYYY-MM-DD`. */
export function storySoFar(events: readonly FoldedEvent[], articles: readonly Pick<ArticleFacts, 'slug' | 'title' | 'summary'>[], today: string): FoldedEvent[] {
  if (articles.length < LEAST.articles) return [];
  const headlines = new Map(articles.map(({ slug, title, summary }) => [slug, readContent(`${title}. ${summary}`).unique]));
  const weigh = (event: FoldedEvent): { event: FoldedEvent; weight: number } => ({ event, weight: weightOf(event, headlines.get(event.shown.article.slug)!) });
  const ranked = events
    .filter((event) => isTold(event, today))
    .map(weigh)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.event.shown.entry.sentence! - b.event.shown.entry.sentence!);
  const chosen: FoldedEvent[] = [];
  const told = new Set<string>();
  for (const { event } of ranked) {
    if (chosen.length === MOST) break;
    if (told.has(event.shown.article.slug)) continue;
    told.add(event.shown.article.slug);
    chosen.push(event);
  }
  return chosen.length < LEAST.sentences ? [] : chosen.toSorted((a, b) => earliestFirst(a.shown.entry, b.shown.entry));
}

/** Whether it has happened, on a day that is known, and a whole sentence of its own length says so. */
function isTold({ shown }: FoldedEvent, today: string): boolean {
  const { planned, to, precision, sentence, text } = shown.entry;
  if (planned || to > today || precision !== 'day' || sentence === null) return false;
  return /^\p{Lu}.*[.!?]$/su.test(text) && !LEANING.test(text) && text.length <= LENGTH && contentOf(shown).stems.length >= WORDS;
}

/** What several articles tell weighs most, then what is told in the headline's words. Zero for what is neither, or was no news. */
function weightOf({ shown, tellings }: FoldedEvent, headline: readonly Stem[]): number {
  const { entry, article } = shown;
  const shared = countShared(contentOf(shown), headline);
  const age = daysBetween(entry.from, article.date);
  const isNews = age >= 0 && age <= NEWS;
  return shared === 0 || (!isNews && tellings.length === 1) ? 0 : 3 * (tellings.length - 1) + Math.min(shared, OF_HEADLINE);
}
