/** What a process that makes pages is asked, and what it answers. */
import type { PrerenderResult } from 'astro';
import type { serializeRouteData } from 'astro/app';
import type { Published } from '../archive/handover.ts';

/** A picture that a page asks Astro to make. */
export type PagePicture = NonNullable<PrerenderResult['metadata']>['staticImages'][number];

/** How Astro names pictures, of its configuration. */
export interface PictureNames {
  base: string;
  service: string;
}

export type PageTask =
  /** Load what lists show of the articles with these keys. */
  | { kind: 'load'; keys: readonly string[] }
  /** Open what Astro has bundled, to make the pages of what is published. */
  | { kind: 'open'; entry: string; names: PictureNames; published: Published }
  | { kind: 'list' }
  /** Make pages by their numbers in the list, and write them. */
  | { kind: 'make'; numbers: readonly number[] }
  /** Make a page, and give it back. */
  | { kind: 'answer'; address: string; route: number };

export interface ListedPage {
  pathname: string;
  /** Its route's number. */
  route: number;
  cacheKey?: string;
}

export interface PageList {
  routes: ReturnType<typeof serializeRouteData>[];
  pages: ListedPage[];
}

export interface MadePage {
  number: number;
  /** The digest of its bytes. */
  bytes: string;
  pictures: readonly PagePicture[];
}

export interface PageAnswer {
  status: number;
  headers: [string, string][];
  body: Uint8Array<ArrayBuffer>;
  pictures: readonly PagePicture[];
}

export type PageResult = null | PageList | MadePage[] | PageAnswer;
