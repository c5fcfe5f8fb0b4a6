/** A feed by JSON Feed 1.1 (jsonfeed.org): the library writes version 1, which knows one author an item and no language, and leaves recordings out. */
import type { Feed } from 'feed';
import type { Enclosed } from './recordings.ts';

interface OldFeed {
  items: { author?: unknown }[];
}

/** The feed as JSON text, every author of an item named. */
export function toJsonFeed(feed: Feed): string {
  const { items, ...about } = JSON.parse(feed.json1()) as OldFeed;
  return JSON.stringify({
    ...about,
    version: 'https://jsonfeed.org/version/1.1',
    language: feed.options.language,
    items: items.map(({ author: _first, ...item }, at) => {
      const authors = feed.items[at]!.author?.map(({ name }) => ({ name })) ?? [];
      return { ...item, ...(authors.length > 0 && { authors }), ...attached(feed.items[at]!.audio as Enclosed | undefined) };
    }),
  });
}

function attached(recording: Enclosed | undefined): object {
  return recording ? { attachments: [{ url: recording.url, mime_type: recording.type, size_in_bytes: recording.length }] } : {};
}
