import type { APIRoute } from 'astro';
import { publishedArticle } from '../../archive/publishedArticle.ts';
import { getArchive, getArticle, keyed } from '../../library.ts';
import { absoluteUrl } from '../../site.ts';

export async function getStaticPaths() {
  return keyed((await getArchive()).articles.map((article) => ({ params: { slug: article.slug }, props: { article } })));
}

export const GET: APIRoute = async ({ params }) => {
  const article = await getArticle(params['slug']!);
  return new Response(JSON.stringify(publishedArticle(article, absoluteUrl(`/articles/${article.slug}/`), absoluteUrl('/schema/article.json'))));
};
