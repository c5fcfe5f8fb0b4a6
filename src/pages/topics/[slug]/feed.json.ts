import type { APIRoute } from 'astro';
import { makeStoryFeed, storyPaths } from '../../../components/storyFeed.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute = async ({ params }) => new Response((await makeStoryFeed(params['slug']!)).json1());
