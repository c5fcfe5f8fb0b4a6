import type { APIRoute } from 'astro';
import { cardFile } from '../../components/social/sharedPicture.ts';
import { cardAhead } from '../../components/social/socialCard.ts';
import { getArchive } from '../../library.ts';
import { site } from '../../site.ts';

export async function getStaticPaths() {
  if (!site.socialImages) return [];
  return (await getArchive()).articles.map((article, at) => ({ params: { file: cardFile(article) }, props: { at } }));
}

export const GET: APIRoute<{ at: number }> = async ({ props }) => new Response((await cardAhead((await getArchive()).articles, props.at)) as Uint8Array<ArrayBuffer>);
