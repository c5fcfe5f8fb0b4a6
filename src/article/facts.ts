/** What the header says of an article, completed from its prose where it is silent. */
import { posix } from 'node:path';
import type { ArticleFacts, IsoDate, Picture } from './article.ts';
import { deriveSummary, deriveTitle } from './derive.ts';
import type { Header } from './header.ts';
import type { Prose } from './prose.ts';
import { resolveBeside, resolvePictureFile, type ReferenceContext } from './references.ts';
import { slugify } from './slug.ts';

export type HeaderFacts = Omit<ArticleFacts, 'people' | 'timeline' | 'quotes'>;

/** The calendar day of a day or of an RFC 3339 moment: the one that the editor wrote. */
export function dayOf(dayOrMoment: string): IsoDate {
  return dayOrMoment.slice(0, 10) as IsoDate;
}

/** Facts for lists. `heading` is the first-level heading that the body opens with, if it does. */
export function readFacts(header: Header, heading: string | null, prose: Prose, context: ReferenceContext): HeaderFacts {
  const { fields } = header;
  const { file, report } = context;
  const date = dayOf(fields.date);
  const slug = fields.slug ?? slugify(posix.basename(file, '.md'));
  if (slug === '') report.fault('no-slug', 0, `No address can be made of the file name ${file}.`, 'Add a line such as slug: bridge-reopens.');
  return {
    slug,
    file,
    title: fields.title ?? heading ?? derivedTitle(header, prose, context),
    date,
    moment: fields.date === date ? null : fields.date,
    updated: updatedDay(header, date, context),
    summary: fields.summary ?? deriveSummary(prose),
    authors: fields.author ?? [],
    tags: topics(header, context),
    image: leadPicture(header, context),
    audio: recording(header, context),
    disclosure: fields.disclosure ?? null,
    source: fields.source ?? null,
    lang: fields.lang ?? 'en',
    draft: fields.draft ?? false,
    words: prose.text.split(/\s+/).length,
  };
}

/** The tags that an address can be made of, each once. */
function topics(header: Header, { report }: ReferenceContext): string[] {
  return [...new Set(header.fields.tags)].filter((tag) => {
    if (slugify(tag) !== '') return true;
    report.warning('no-topic', header.offsetOf('tags'), `The tag "${tag}" has no letter or number, and is left out.`, 'Name a topic in words.');
    return false;
  });
}

function derivedTitle(header: Header, prose: Prose, { report }: ReferenceContext): string {
  const title = deriveTitle(prose);
  if (!header.meant.has('title')) report.warning('derived-title', header.offsetOf('title'), `The article has no title; it is listed as "${title}".`, 'Give it one: title: A headline of your own.');
  return title;
}

function updatedDay(header: Header, published: IsoDate, { report }: ReferenceContext): IsoDate | null {
  if (header.fields.updated === undefined) return null;
  const updated = dayOf(header.fields.updated);
  if (updated < published) {
    report.fault('updated-before-date', header.offsetOf('updated'), `The article is updated on ${updated}, before its publication on ${published}.`, 'Mend one of the two days.');
  }
  return updated;
}

function leadPicture(header: Header, context: ReferenceContext): Picture | null {
  const { image, imageAlt } = header.fields;
  if (image === undefined) return null;
  if (imageAlt === undefined && !header.meant.has('imageAlt')) {
    context.report.fault('no-image-alt', header.offsetOf('image'), 'The picture has no words for readers who cannot see it.', 'Add a line such as imageAlt: The bridge at dusk.');
  }
  const src = resolvePictureFile(image, header.offsetOf('image'), context);
  return src === null ? null : { src, alt: imageAlt ?? '', caption: null };
}

function recording(header: Header, { file, hasFile, report }: ReferenceContext): string | null {
  const { audio } = header.fields;
  if (audio === undefined) return null;
  const path = resolveBeside(file, audio);
  if (path !== null && /\.(?:mp3|m4a|ogg|opus|wav)$/i.test(path) && hasFile(path)) return path;
  report.fault('missing-recording', header.offsetOf('audio'), `There is no recording ${audio} beside the article.`, 'Put an MP3, M4A, Ogg, Opus or WAV file there, or mend its name.');
  return null;
}
