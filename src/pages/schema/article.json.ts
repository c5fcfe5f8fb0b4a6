import type { APIRoute } from 'astro';
import { publishedArticleSchema } from '../../archive/publishedArticle.ts';
import { absoluteUrl } from '../../site.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(publishedArticleSchema(absoluteUrl('/schema/article.json'))));
