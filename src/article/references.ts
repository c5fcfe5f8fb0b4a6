/** The links and pictures of an article: checked, and made ready for a page that asks nothing of other hosts. */
import { posix } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import type { Picture } from './article.ts';
import type { Fault } from './fault.ts';
import { isOwnWords } from './prose.ts';
import type { Report } from './report.ts';

/** A link to another page of the site, or to another article's file. */
export interface InternalLink {
  /** `/topics/bridge/`, or `content:2025/bridge.md` for a file below the content folder. */
  target: string;
  /** The address as it stands in the file. */
  written: string;
  /** Whether it is an editor's own Markdown, not a piece of pasted HTML. */
  isMarkdown: boolean;
  /** Its UTF-16 offset in the source. */
  offset: number;
}

export interface References {
  tree: Root;
  links: InternalLink[];
  /** Links to a place in the same article, likewise. */
  fragments: InternalLink[];
}

export interface ReferenceContext {
  /** The article's file, below the content folder. */
  file: string;
  /** The article's text as its editor wrote it. */
  source: string;
  /** Whether a file exists below the content folder. */
  hasFile(path: string): boolean;
  /** Whether such a file holds a picture, whatever its name says. */
  holdsPicture(path: string): boolean;
  report: Report;
}

/** The file kinds that can be resized for a page. */
export const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|tiff?|webp)$/i;
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Lifts pictures out of the lines that hold them, each to stand after its block as an `img` element
 * whose `src` is a path below the content folder; turns remote pictures into links; resolves links
 * within the site.
 */
export function resolveReferences(tree: Root, context: ReferenceContext): References {
  const found: Found = { links: [], fragments: [], pictures: [] };
  const children = tree.children.flatMap((block): Root['children'] => {
    if (block.type !== 'element') return [block];
    const rest = resolveElement(block, context, found);
    const pictures = found.pictures.splice(0);
    return isEmpty(rest) && block.children.length > 0 ? pictures : [rest, ...pictures];
  });
  return { tree: { ...tree, children }, links: found.links, fragments: found.fragments };
}

/** What an article refers to, as it is come upon; the pictures of the block at hand. */
interface Found extends Omit<References, 'tree'> {
  pictures: Element[];
}

function resolveElement(node: Element, context: ReferenceContext, found: Found): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'img') return resolvePicture(child, context, found.pictures);
    const inner = resolveElement(child, context, found);
    return isEmpty(inner) && child.children.length > 0 && inner.tagName !== 'td' ? [] : [inner];
  });
  if (node.tagName !== 'a') return { ...node, children };
  return { ...node, properties: resolveLink(node, context, found), children };
}

function isEmpty(node: Element): boolean {
  return ['p', 'a', 'em', 'strong', 'span', 'figure', 'div', 'li'].includes(node.tagName) && node.children.length === 0;
}

function resolvePicture(node: Element, context: ReferenceContext, pictures: Element[]): ElementContent[] {
  const src = text(node.properties['src']);
  const alt = text(node.properties['alt']);
  const offset = offsetOf(node);
  if (src === '') return alt === '' ? [] : [{ type: 'text', value: alt }];
  if (SCHEME.test(src)) {
    context.report.warning('remote-picture', offset, `The picture ${src} is on another host: readers get a link to it.`, 'Put the picture beside the article.');
    const href = src.startsWith('//') ? `https:${src}` : src;
    return [{ type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: alt || 'Picture' }] }];
  }
  const path = resolvePictureFile(src, offset, context, isMarkdown(node, context.source) ? 'fault' : 'warning');
  if (path === null) return [];
  if (alt === '') {
    context.report.warning('no-alt', offset, `The picture ${src} has no words for readers who cannot see it.`, 'Say what it shows: ![The bridge at dusk](./bridge.jpg).');
  }
  pictures.push({ ...node, properties: { src: path, alt, title: node.properties['title'] ?? null }, children: [] });
  return [];
}

/** Whether a link or picture is an editor's own Markdown, not a piece of pasted HTML: that vanishes when it leads nowhere. */
function isMarkdown(node: Element, source: string): boolean {
  const at = node.position?.start.offset;
  return at !== undefined && source[at] !== '<';
}

/** A picture's path below the content folder; null, with a fault (or a warning), where there is no such picture. */
export function resolvePictureFile(
  src: string,
  offset: number,
  { file, hasFile, holdsPicture, report }: Omit<ReferenceContext, 'source'>,
  severity: Fault['severity'] = 'fault',
): string | null {
  const path = resolveBeside(file, src);
  if (SCHEME.test(src)) {
    report[severity]('remote-picture', offset, `The picture ${src} is on another host.`, 'Put the picture beside the article and name its file.');
  } else if (path === null) {
    report[severity]('outside-content', offset, `The file ${src} is outside the content folder.`, 'Put it beside the article.');
  } else if (!PICTURE_FILE.test(path)) {
    report[severity]('not-a-picture', offset, `${src} is not a picture that can be shown.`, 'Use a JPEG, PNG, WebP, AVIF, GIF or TIFF file.');
  } else if (!hasFile(path)) {
    report[severity]('missing-picture', offset, `There is no picture ${src} ${src.startsWith('/') ? 'in the content folder' : 'beside the article'}.`, 'Put the file there, or mend its name (capitals count).');
  } else if (!holdsPicture(path)) {
    report[severity]('not-a-picture', offset, `What the file ${src} holds is no picture, whatever its name says.`, 'Save the picture anew as a JPEG, PNG, WebP, AVIF, GIF or TIFF file.');
  } else return path;
  return null;
}

/** A path written in an article, from the content folder on; null where it leaves that folder or cannot be read. */
export function resolveBeside(file: string, written: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(written);
  } catch {
    return null;
  }
  const path = plain.startsWith('/') ? posix.normalize(plain.slice(1)) : posix.join(posix.dirname(file), plain);
  return path.startsWith('..') || path === '.' ? null : path;
}

/** The picture that a lifted `img` element stands for. */
export function pictureOf(node: Element): Picture {
  const caption = text(node.properties['title']);
  return { src: text(node.properties['src']), alt: text(node.properties['alt']), caption: caption === '' ? null : caption };
}

function resolveLink(node: Element, context: ReferenceContext, found: Found): Element['properties'] {
  const written = text(node.properties['href']);
  // As a browser reads it.
  const href = written.replaceAll('\\', '/');
  if (href === '') return node.properties;
  const link = { written, isMarkdown: isMarkdown(node, context.source), offset: offsetOf(node) };
  if (href.startsWith('#')) {
    if (isOwnWords(node) && href !== '#') found.fragments.push({ ...link, target: href });
    return node.properties;
  }
  if (href.startsWith('//')) return { ...node.properties, href: `https:${href}` };
  if (SCHEME.test(href)) return node.properties;
  const target = internalTarget(href, context.file);
  found.links.push({ ...link, target });
  return { ...node.properties, href: `${INTERNAL}${target}` };
}

/** Marks an address that the page completes; no written address can begin so. */
export const INTERNAL = 'site:';

function internalTarget(href: string, file: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (path.toLowerCase().endsWith('.md')) {
    const target = resolveBeside(file, path);
    return target === null ? path : `content:${target}${rest}`;
  }
  return path.startsWith('/') ? href : posix.join('/articles/_/', path) + rest;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function offsetOf(node: Element): number {
  return node.position?.start.offset ?? 0;
}
