/** The generated picture of each article, for networks and messengers that show links. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ArticleFacts } from '../../article/article.ts';
import { site } from '../../site.ts';
import { drawCard, PHOTO } from './card.ts';
import { openPictureCache, type PictureCache } from './pictureCache.ts';
import { CARD } from './sharedPicture.ts';
import { openTypeface, type Typeface } from './typeface.ts';

/** Flat colours compress well and fast; a photograph needs a format of its own. */
const PNG = { compressionLevel: 4, adaptiveFiltering: false };
const JPEG = { quality: 86, chromaSubsampling: '4:4:4' };

let tools: { type: Typeface; cache: PictureCache } | undefined;

/** The picture's bytes: those that are kept from an earlier build, else newly drawn. */
export async function cardOf(article: ArticleFacts): Promise<Uint8Array> {
  tools ??= { type: openTypeface(), cache: openPictureCache(process.cwd()) };
  const { type, cache } = tools;
  const { title, date, timeline, image } = article;
  const photo = image && readFileSync(join(process.cwd(), 'content', image.src));
  const shown = { title, date, timeline: timeline.map(({ planned, certainty }) => ({ planned, certainty })) };
  return cache.take([site.name, JSON.stringify(shown), photo ?? ''], async () => {
    const cut = photo && (await cutPhoto(photo));
    const ground = sharp(Buffer.from(drawCard(shown, site.name, cut !== null, type))).removeAlpha();
    if (cut) ground.composite([{ input: cut, left: PHOTO.left, top: 0 }]);
    return (photo ? ground.jpeg(JPEG) : ground.png(PNG)).toBuffer();
  });
}

/** The part of a photograph that a card shows; null where it is too large, or cannot be read to its end. */
export async function cutPhoto(photo: Uint8Array): Promise<Buffer | null> {
  try {
    return await sharp(photo).autoOrient().resize({ width: PHOTO.width, height: CARD.height, fit: 'cover' }).toBuffer();
  } catch {
    return null;
  }
}

const drawing = new Map<string, Promise<Uint8Array>>();

/** The same, while the next pictures are drawn on the machine's other cores: pages are asked for one after the other. */
export function cardAhead(articles: readonly ArticleFacts[], at: number): Promise<Uint8Array> {
  for (const article of articles.slice(at, at + availableParallelism())) {
    if (drawing.has(article.slug)) continue;
    const card = cardOf(article);
    // Whoever asks for it is told; until then a failure waits.
    card.catch(() => undefined);
    drawing.set(article.slug, card);
  }
  const { slug } = articles[at]!;
  const card = drawing.get(slug)!;
  drawing.delete(slug);
  return card;
}
