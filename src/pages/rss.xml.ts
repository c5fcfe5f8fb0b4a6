import type { APIRoute } from 'astro';
import { chooseForFeed, makeFeed, toRss } from '../components/feed.ts';
import { getArchive } from '../library.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => new Response(toRss(await makeFeed(site.name, '/', await chooseForFeed((await getArchive()).articles))));
