import type { APIRoute } from 'astro';
import { toRss } from '../../../components/feed.ts';
import { makeStoryFeed, storyPaths, type StoryFeed } from '../../../components/storyFeed.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute<StoryFeed> = async ({ params, props }) => new Response(toRss(await makeStoryFeed(params['slug']!, props)));
