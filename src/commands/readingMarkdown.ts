/** A reading as Markdown, for the people who review an article before it is published. */
import type { Article } from '../article/article.ts';

/** The timeline and the quotations of an article as two tables, and what is wrong in its file. */
export function readingMarkdown(file: string, article: Article | null, faults: readonly string[]): string {
  const lines = [`## ${cell(article?.title ?? file)}`, '', `\`${file}\``, ''];
  for (const fault of faults) lines.push(`- ${cell(fault)}`);
  if (faults.length > 0) lines.push('');
  if (article) lines.push(...table(['When', 'Words', 'How', 'What'], article.timeline.map(eventRow)), ...table(['Who', 'Cue', 'Words'], article.quotes.map(quoteRow)));
  return lines.join('\n');
}

function eventRow({ from, to, words, certainty, rule, planned, text }: Article['timeline'][number]): string[] {
  const days = from === to ? from : `${from} to ${to}`;
  return [planned ? `${days}, planned` : days, words?.text ?? '', `${certainty} (${rule})`, text];
}

function quoteRow({ speaker, cue, rule, text }: Article['quotes'][number]): string[] {
  return [speaker?.name ?? '', `${cue?.text ?? ''} (${rule})`.trim(), text];
}

function table(head: string[], rows: string[][]): string[] {
  if (rows.length === 0) return [];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).concat('');
}

/** Text that stays text in a cell of a Markdown table. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&@!]/g, '\\$&');
}
