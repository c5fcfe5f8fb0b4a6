/** The project's content folder, as commands need it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../archive/folder.ts';
import { openReadingCache } from '../archive/readingCache.ts';
import type { Article } from '../article/article.ts';
import { formatAnnotation, formatFault, type Fault } from '../article/fault.ts';

/** Reads every article of the project and tells what is wrong, files named from the project's root on. */
export function checkContent(projectRoot: string): { articles: Article[]; faults: Fault[] } {
  const content = join(projectRoot, 'content');
  if (!existsSync(content)) {
    const fault: Fault = { file: 'content', line: 1, column: 1, severity: 'fault', rule: 'no-content', message: 'There is no folder named content.', mend: 'Make it, and put an article into it: npm run new -- "Headline".' };
    return { articles: [], faults: [fault] };
  }
  const { articles, faults } = readFolder(content, openReadingCache(projectRoot));
  return { articles: articles.map(({ article }) => article), faults: faults.map((fault) => ({ ...fault, file: `content/${fault.file}` })) };
}

/** Prints faults and warnings, one a line, and counts the faults. In GitHub Actions they become notes on the lines. */
export function tell(faults: readonly Fault[]): number {
  const format = process.env['GITHUB_ACTIONS'] === 'true' ? formatAnnotation : formatFault;
  for (const fault of faults) console.error(format(fault));
  return faults.filter(({ severity }) => severity === 'fault').length;
}
