/** `npm run check`: every fault and warning of every article, without building the site. */
import { checkContent, tellContent } from './content.ts';

const { articles, faults } = await checkContent(process.cwd());
const failed = tellContent(faults);
const warnings = faults.length - failed;
console.log(`content: ${count(articles.length, 'article')} read, ${count(failed, 'fault')}, ${count(warnings, 'warning')}.`);
process.exitCode = failed > 0 ? 1 : 0;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
