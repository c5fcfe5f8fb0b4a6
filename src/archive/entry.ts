/** What is known of an article before it is listed. */

/** Where the reading of an article is, and what it is made of. Nothing else: the store stays small, and no text of an article can be taken for one of its markers. */
export interface ArticleEntry {
  /** The key of its full reading in the cache. */
  reading: string;
  /** A digest of everything that a page can show of it. */
  version: string;
}
