/** Pictures that pages ask for while they are made away from Astro: it makes them afterwards, by the names that are given here, from what Astro shares with the pages that it makes itself. */
import { hashTransform, propsToFilename } from 'astro/assets/utils/node';
import { recordStaticImage } from 'astro/app';
import type { PagePicture, PictureNames } from './pageTasks.ts';

type Transform = PagePicture['transform'];

/** Names the pictures of this process as Astro itself does, and notes each for the page that asks for it. */
export function namePictures({ base, assets, service }: PictureNames): void {
  const addStaticImage = (transform: Transform, hashed: string[], originalSrcPath: string | undefined): string => {
    const isOwn = typeof transform.src === 'object';
    const src = isOwn ? (transform.src as { src: string }).src : (transform.src as string);
    const originalPath = src.startsWith(base) ? `/${src.slice(base.length)}` : src;
    const hash = hashTransform(transform, service, hashed);
    const finalPath = `/${[isOwn ? '' : assets, propsToFilename(originalPath, transform, hash)].join('/').replace(/^\/+/, '').replace(/\/{2,}/g, '/')}`;
    recordStaticImage({ originalPath, hash, finalPath, originalSrcPath, transform });
    return encodeURI(base + finalPath.slice(1));
  };
  share({ addStaticImage });
}

/** Loads what makes pictures, which Astro has from the first page that asks for one. */
export async function loadPictureService({ service }: PictureNames): Promise<void> {
  const { default: imageService } = (await import(service)) as { default: object };
  share({ imageService });
}

function share(parts: object): void {
  const shared = globalThis as { astroAsset?: object };
  shared.astroAsset = Object.assign(shared.astroAsset ?? { referencedImages: new Set<string>() }, parts);
}
