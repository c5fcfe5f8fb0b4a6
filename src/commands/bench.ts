/** `npm run bench -- [--per-article] [FILE…]`: what reading costs, by stage, beside the Markdown pipeline alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listArticleFiles } from '../archive/folder.ts';
import { readArticle } from '../article/read.ts';
import { stagesOf, type Stage } from './stages.ts';

/** Rounds before the clock counts, so that the code is compiled, and rounds that count. */
const WARM_UP = 20;
const ROUNDS = 40;

const args = process.argv.slice(2);
const perArticle = args.includes('--per-article');
const named = args.filter((arg) => arg !== '--per-article');
const files = named.length > 0 ? named : listArticleFiles('content').map((file) => join('content', file));

const articles = files.flatMap((file) => {
  const bytes = readFileSync(file);
  const { article } = readArticle(file, bytes);
  return article ? [{ file, bytes, article }] : [];
});
const words = articles.reduce((sum, { article }) => sum + article.words, 0);
const stages = articles.map(({ file, bytes, article }) => ({ file, words: article.words, stages: stagesOf(file, bytes, article.date) }));

const totals = new Map<string, number>();
for (const { file, words: length, stages: own } of stages) {
  const costs = own.map((stage) => ({ name: stage.name, cost: measure(stage) }));
  for (const { name, cost } of costs) totals.set(name, (totals.get(name) ?? 0) + cost);
  if (perArticle) console.log(`${file} (${length} words): ${costs.map(({ name, cost }) => `${name} ${cost.toFixed(2)} ms`).join(', ')}`);
}

const markdown = totals.get('Markdown alone')!;
console.log(`${articles.length} articles, ${words} words; CPU for 600 words:`);
for (const [name, total] of totals) {
  console.log(`  ${name.padEnd(24)} ${((total / words) * 600).toFixed(2).padStart(6)} ms  ${(total / markdown).toFixed(2)} × Markdown`);
}

/** CPU milliseconds of one run of a stage: the mean of many, once it is warm. */
function measure({ run }: Stage): number {
  for (let round = 0; round < WARM_UP; round += 1) run();
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / ROUNDS;
}
