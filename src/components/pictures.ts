/** The pictures of the content folder, to be resized by the build: an original is never published. */
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { site } from '../site.ts';

/** The width in pixels that networks expect; a smaller picture stays as it is. */
const SOCIAL_WIDTH = 1200;

const files = import.meta.glob<{ default: ImageMetadata }>('/content/**/*.{avif,gif,jpg,jpeg,png,tif,tiff,webp,AVIF,GIF,JPG,JPEG,PNG,TIF,TIFF,WEBP}');

/**
 * The picture at a path below the content folder. Its fields must not be read: Astro would take that
 * for a use of the original and publish it. Throws where there is none: the reading has checked it.
 */
export async function findPicture(path: string): Promise<ImageMetadata> {
  const load = files[`/content/${path}`];
  if (!load) throw new Error(`There is no picture content/${path}.`);
  return (await load()).default;
}

/** The whole address of a JPEG of the picture, as wide as networks that show links expect. */
export async function socialPicture(path: string): Promise<string> {
  const source = await findPicture(path);
  const { src } = await getImage({ src: source, format: 'jpg', width: SOCIAL_WIDTH });
  return new URL(src, site.url).href;
}
