/** A reading as a table for people. */
import type { Article, DateMention } from '../article/article.ts';

/** What was read out of an article: people, timeline and quotations, each with the words it came from. */
export function readingTable(file: string, { title, date, people, timeline, quotes }: Article): string {
  return [
    `${file}: ${title} (${date})`,
    section('People', people.map(({ name, role, aliases }) => [name, role ?? '', aliases.join(', ')])),
    section('Timeline', timeline.map((entry) => [interval(entry), entry.planned ? 'planned' : '', `“${entry.words?.text ?? ''}” ${entry.certainty} by ${entry.rule}`, clip(entry.text)])),
    section('Quotations', quotes.map(({ speaker, cue, rule, text }) => [speaker?.name ?? '(nobody named)', speaker ? `“${speaker.mention}”` : '', `${cue?.text ?? ''} by ${rule}`, clip(text)])),
  ].join('\n');
}

function interval({ from, to }: Pick<DateMention, 'from' | 'to'>): string {
  return from === to ? from : `${from}..${to}`;
}

function section(heading: string, rows: readonly string[][]): string {
  if (rows.length === 0) return `\n${heading}: none\n`;
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()}`);
  return `\n${heading}\n${lines.join('\n')}\n`;
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
