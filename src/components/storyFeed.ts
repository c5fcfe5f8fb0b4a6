/** The feeds of one story. */
import type { Feed } from 'feed';
import { getArchive, keyed } from '../library.ts';
import { site } from '../site.ts';
import { chooseForFeed, makeFeed, type FeedArticles } from './feed.ts';

/** What a story's feed is made of. */
export interface StoryFeed {
  name: string;
  chosen: FeedArticles;
}

/** A path for each story. */
export async function storyPaths(): Promise<{ params: { slug: string }; props: StoryFeed; cacheKey: string }[]> {
  const { stories } = await getArchive();
  return keyed(await Promise.all(stories.map(async ({ slug, name, articles }) => ({ params: { slug }, props: { name, chosen: await chooseForFeed(articles) } }))));
}

/** The feed of the story at `/topics/SLUG/`. */
export function makeStoryFeed(slug: string, { name, chosen }: StoryFeed): Promise<Feed> {
  return makeFeed(`${name} | ${site.name}`, `/topics/${slug}/`, chosen);
}
