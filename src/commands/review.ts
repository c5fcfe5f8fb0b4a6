/** `npm run review -- FILE…`: what was read out of changed articles, as Markdown for a pull request. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readKnownPeople } from '../archive/knownPeople.ts';
import { formatFault } from '../article/fault.ts';
import { readArticle } from '../article/read.ts';
import { readingMarkdown } from './readingMarkdown.ts';

const content = join(process.cwd(), 'content');
const known = readKnownPeople(content).people;
const isArticle = (file: string): boolean => /\.md$/.test(file) && !relative(content, file).startsWith('..') && !/(?:^|\/)[_.]/.test(relative(content, file).split(sep).join('/'));
const files = process.argv.slice(2).filter((file) => isArticle(file) && existsSync(file));

if (files.length === 0) console.log('No article has changed.');
for (const file of files) {
  const name = relative(content, file).split(sep).join('/');
  const { article, faults } = readArticle(name, readFileSync(file), { people: known, hasFile: (path) => existsSync(join(content, path)) });
  console.log(readingMarkdown(file, article, faults.map(formatFault)));
}
