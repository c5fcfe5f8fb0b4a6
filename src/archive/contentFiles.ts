/** What lies in a content folder: articles, files beside them, and what cannot be read. */
import { accessSync, constants, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { Fault } from '../article/fault.ts';

export interface ContentListing {
  /** The article files, as sorted paths below the folder with forward slashes. */
  files: string[];
  /** What should be an article and cannot be read. */
  faults: Fault[];
}

/** Names that editors give to articles, and that are none here. */
const ALMOST_ARTICLE = /\.(?:markdown|mdown|mkdn?|mdx|mdtext|md\.txt|MD|Md|mD)$/;

/** Lists the articles below a folder: Markdown files whose path has no underscore or dot at the head of a name. */
export function listContent(root: string): ContentListing {
  const listing: ContentListing = { files: [], faults: [] };
  const visit = (below: string): void => {
    for (const entry of entriesOf(root, below, listing)) {
      if (/^[_.]/.test(entry.name)) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.name.endsWith('.md') || entry.isSymbolicLink()) add(path, root, listing);
      else if (ALMOST_ARTICLE.test(entry.name)) listing.faults.push(about(path, 'not-an-article', 'This file is not read: the name of an article ends in .md.', 'Rename it.', 'warning'));
    }
  };
  visit('');
  listing.files.sort();
  return listing;
}

function entriesOf(root: string, below: string, listing: ContentListing): Dirent[] {
  try {
    return readdirSync(join(root, below), { withFileTypes: true });
  } catch (error) {
    listing.faults.push(about(below || '.', 'unreadable', `The folder cannot be opened (${codeOf(error)}).`, 'Give the account that builds the site the right to read it.'));
    return [];
  }
}

/** Lists a file that is named as an article, or a link that may lead to one. */
function add(path: string, root: string, { files, faults }: ContentListing): void {
  const isArticle = path.endsWith('.md');
  const place = placeOf(root, path);
  if (place === 'folder') faults.push(about(path, 'linked-folder', 'This is a link to a folder, and links to folders are not followed.', 'Put the folder itself here.'));
  else if (!isArticle) return;
  else if (place === 'outside') faults.push(about(path, 'outside-content', 'This is a link to a file outside the content folder.', 'Put the file itself here.'));
  else if (place === 'other') faults.push(about(path, 'unreadable', 'This is no file.', 'Remove it, or rename it so that it does not end in .md.'));
  else if (place !== 'file') faults.push(about(path, 'unreadable', `The file cannot be opened (${place}).`, /\ufffd/.test(path) ? 'Rename it: its name is not UTF-8.' : 'See to it that it is there, and that the account that builds the site may read it.'));
  else files.push(path);
}

/** Whether a path below the content folder is a file there, links followed, that can be read. */
export function hasFile(root: string, path: string): boolean {
  return placeOf(root, path) === 'file';
}

/** What a path leads to: a file below `root` that can be read, a folder, something else, or why there is nothing. */
function placeOf(root: string, path: string): 'file' | 'folder' | 'outside' | 'other' | `E${string}` {
  try {
    const real = realpathSync(join(root, path));
    const stat = statSync(real);
    if (stat.isDirectory()) return 'folder';
    if (!real.startsWith(realpathSync(root) + sep)) return 'outside';
    if (!stat.isFile()) return 'other';
    accessSync(real, constants.R_OK);
    return 'file';
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): `E${string}` {
  const { code } = error as NodeJS.ErrnoException;
  return code?.startsWith('E') ? (code as `E${string}`) : 'EIO';
}

function about(file: string, rule: string, message: string, mend: string, severity: Fault['severity'] = 'fault'): Fault {
  return { file, line: 1, column: 1, severity, rule, message, mend };
}
