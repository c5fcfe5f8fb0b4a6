import type { APIRoute } from 'astro';
import { toJsonFeed } from '../../../components/jsonFeed.ts';
import { makeStoryFeed, storyPaths, type StoryFeed } from '../../../components/storyFeed.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute<StoryFeed> = async ({ params, props }) => new Response(toJsonFeed(await makeStoryFeed(params['slug']!, props)));
