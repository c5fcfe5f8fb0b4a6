import type { APIRoute } from 'astro';
import { makeStoryFeed, storyPaths, type StoryFeed } from '../../../components/storyFeed.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute<StoryFeed> = async ({ params, props }) => new Response((await makeStoryFeed(params['slug']!, props)).json1());
