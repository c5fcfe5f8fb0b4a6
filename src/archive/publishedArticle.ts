/** An article as data for other people's programs, and the JSON Schema that it follows. */
import { z } from 'zod';
import { article, type Article } from '../article/article.ts';

/** What is published: the reading, without what only pages and editors need. */
const published = article.omit({ body: true, draft: true, file: true }).extend({
  /** The address of this schema. */
  $schema: z.url(),
  /** The address of the article's page. */
  url: z.url(),
});
export type PublishedArticle = z.infer<typeof published>;

/** The data of an article whose page is at `url`, by the schema at `schema`; both whole addresses. */
export function publishedArticle({ body: _body, draft: _draft, file: _file, ...facts }: Article, url: string, schema: string): PublishedArticle {
  return { $schema: schema, url, ...facts };
}

/** The JSON Schema (draft 2020-12) of published data, itself published at `id`. */
export function publishedArticleSchema(id: string): object {
  return { ...z.toJSONSchema(published), $id: id, title: 'Dateline article' };
}
