/** The project's content folder, as commands need it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder, type FolderReading } from '../archive/folder.ts';
import { openReadingCache } from '../archive/readingCache.ts';
import { formatAnnotation, formatFault, type Fault } from '../article/fault.ts';
import { startProgress } from './progress.ts';

const NO_CONTENT: Fault = { file: 'content', line: 1, column: 1, severity: 'fault', rule: 'no-content', message: 'There is no folder named content.', mend: 'Make it, and put an article into it: npm run new -- "Headline".' };

/** Reads every article of the project and finds what is wrong. `onKept` is told the key of each reading that is at hand already. */
export async function checkContent(projectRoot: string, onKept?: (key: string) => void): Promise<FolderReading> {
  const content = join(projectRoot, 'content');
  if (!existsSync(content)) return { articles: [], faults: [NO_CONTENT], people: [] };
  const progress = startProgress('Reading articles');
  try {
    return await readFolder(content, openReadingCache(projectRoot), { onProgress: progress.tell, ...(onKept && { onKept }) });
  } finally {
    progress.end();
  }
}

/** Prints faults and warnings of the content folder, one a line, and counts the faults. */
export function tellContent(faults: readonly Fault[]): number {
  return tell(faults.map((fault) => (fault === NO_CONTENT ? fault : { ...fault, file: `content/${fault.file}` })));
}

/** Prints faults and warnings, one a line, and counts the faults. In GitHub Actions they become notes on the lines. */
export function tell(faults: readonly Fault[]): number {
  const format = process.env['GITHUB_ACTIONS'] === 'true' ? formatAnnotation : formatFault;
  for (const fault of faults) console.error(format(fault));
  return faults.filter(({ severity }) => severity === 'fault').length;
}
