import type { APIRoute } from 'astro';
import { publishedArticle } from '../../archive/publishedArticle.ts';
import { getArchive, getArticle } from '../../library.ts';
import { absoluteUrl } from '../../site.ts';

export async function getStaticPaths() {
  return (await getArchive()).articles.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) => {
  const article = await getArticle(params['slug']!);
  return new Response(JSON.stringify(publishedArticle(article, absoluteUrl(`/articles/${article.slug}/`), absoluteUrl('/schema/article.json'))));
};
