/** `npm run new -- "Headline"`: a dated, filled-in article file in content/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { slugify } from '../article/slug.ts';
import { today } from '../site.ts';

const title = process.argv.slice(2).join(' ').trim();
const slug = slugify(title);

if (slug === '') {
  console.error('usage: npm run new -- "Headline"');
  process.exitCode = 2;
} else create(title, slug);

function create(headline: string, name: string): void {
  const day = today();
  const folder = join('content', day.slice(0, 4));
  const file = join(folder, `${name}.md`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, template(headline, day), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.error(`${file} is there already. Choose another headline, or write in that file.`);
    process.exitCode = 1;
    return;
  }
  console.log(file);
}

function template(headline: string, day: string): string {
  const header = stringify({ title: headline, date: day, author: 'Your name', tags: ['A topic'], draft: true });
  return `---\n${header}---\n\nWho did what, where and when: the first paragraph tells it all.\n\n“Give people's words between quotation marks,” said the editor on Monday, “and say who said them.”\n`;
}
