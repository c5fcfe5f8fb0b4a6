/** `npm run inspect -- [--json] FILE…`: what would be read out of these articles. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formatFault } from '../article/fault.ts';
import { readArticle } from '../article/read.ts';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
for (const file of files) {
  const folder = dirname(file);
  const reading = readArticle(basename(file), readFileSync(file), { hasFile: (path) => existsSync(join(folder, path)) });
  for (const fault of reading.faults) console.error(formatFault({ ...fault, file }));
  if (!reading.article) { process.exitCode = 1; continue; }
  const { title, date, text, dates, timeline, quotes, people } = reading.article;
  console.log(JSON.stringify({ file, title, date, text, dates, timeline, quotes, people }));
}
