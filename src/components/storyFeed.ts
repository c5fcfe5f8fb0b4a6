/** The feeds of one story. */
import type { Feed } from 'feed';
import { getArchive } from '../library.ts';
import { site } from '../site.ts';
import { makeFeed } from './feed.ts';

/** A path for each story. */
export async function storyPaths(): Promise<{ params: { slug: string } }[]> {
  return (await getArchive()).stories.map(({ slug }) => ({ params: { slug } }));
}

/** The feed of the story at `/topics/SLUG/`. */
export async function makeStoryFeed(slug: string): Promise<Feed> {
  const { name, articles } = (await getArchive()).storiesBySlug.get(slug)!;
  return makeFeed(`${name} | ${site.name}`, `/topics/${slug}/`, articles);
}
