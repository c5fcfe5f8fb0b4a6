import type { APIRoute } from 'astro';
import { chooseForFeed, makeFeed } from '../components/feed.ts';
import { toJsonFeed } from '../components/jsonFeed.ts';
import { getArchive } from '../library.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => new Response(toJsonFeed(await makeFeed(site.name, '/', await chooseForFeed((await getArchive()).articles))));
