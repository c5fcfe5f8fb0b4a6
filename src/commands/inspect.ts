/** `npm run inspect -- [--json] FILE…`: what would be read out of these articles, wherever they are. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readKnownPeople } from '../archive/knownPeople.ts';
import type { Article } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import { readArticle } from '../article/read.ts';
import { tell } from './content.ts';
import { readingTable } from './readingTable.ts';

const args = process.argv.slice(2);
const json = args.includes('--json');
const files = args.filter((arg) => arg !== '--json');

if (files.length === 0) {
  console.error('usage: npm run inspect -- [--json] FILE…');
  process.exitCode = 2;
}
for (const file of files) inspect(file);

function inspect(file: string): void {
  const { article, faults } = readFile(file);
  const failed = tell(faults.map((fault) => ({ ...fault, file })));
  if (failed > 0 || !article) process.exitCode = 1;
  if (article) process.stdout.write(json ? `${toJson(file, article)}\n` : `${readingTable(file, article)}\n`);
}

/** Reads a file; one of the project's own articles is read as the site reads it, with the people it knows. */
function readFile(file: string): { article: Article | null; faults: Fault[] } {
  const content = join(process.cwd(), 'content');
  const inside = !relative(content, file).startsWith('..');
  const root = inside ? content : dirname(file);
  const name = inside ? relative(content, file).split(sep).join('/') : basename(file);
  const people = inside ? readKnownPeople(content).people : [];
  try {
    return readArticle(name, readFileSync(file), { people, hasFile: (path) => existsSync(join(root, path)) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const message = code === 'ENOENT' ? 'There is no such file.' : code === 'EISDIR' ? 'This is a folder.' : `The file cannot be opened (${code}).`;
    return { article: null, faults: [{ file, line: 1, column: 1, severity: 'fault', rule: 'no-file', message, mend: 'Name a Markdown file.' }] };
  }
}

function toJson(file: string, { title, date, disclosure, text, dates, timeline, quotes, people }: Article): string {
  return JSON.stringify({ file, title, date, disclosure, text, dates, timeline, quotes, people });
}
