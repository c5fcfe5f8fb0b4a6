/** Pictures that pages ask for while they are made away from Astro: it makes them afterwards, by the names that are given here, from what Astro shares with the pages that it makes itself. */
import { hashTransform, propsToFilename } from 'astro/assets/utils/node';
import { recordStaticImage } from 'astro/app';
import type { PagePicture, PictureNames } from './pageTasks.ts';

type Transform = PagePicture['transform'];

/** Names the pictures of this process as Astro itself does, and notes each for the page that asks for it. */
export function namePictures({ base, service }: PictureNames): void {
  const addStaticImage = (transform: Transform, hashed: string[], originalSrcPath: string | undefined): string => {
    if (typeof transform.src === 'string') throw new Error(`${transform.src} is on another host: pages show pictures of the content folder only.`);
    const originalPath = `/${transform.src.src.slice(base.length)}`;
    const hash = hashTransform(transform, service, hashed);
    const finalPath = propsToFilename(originalPath, transform, hash);
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
