/**
 * The entries of an article's timeline as HTML. A string, not a template: a large site has a hundred
 * thousand of them. Whatever comes from the article is escaped.
 */
import type { Article, ListedEvent } from '../article/article.ts';
import { dateTimeOf } from '../article/marks.ts';
import { escaped } from './escaped.ts';
import { lineOf, sentenceWithWords } from './timeLine.ts';
import { explainDate } from './whyDate.ts';

/** A list item for each entry: its day, its sentence with a link there, and how firmly the text gives the day, with the reason on request. */
export function timelineRows({ timeline, date }: Pick<Article, 'timeline' | 'date'>): string {
  const marks = lineOf(timeline);
  const rows = timeline.map((entry, at) => {
    const { kind, unit, label } = marks[at]!;
    const head = `${unit === null ? '' : `<b>${unit}</b>`}<time datetime="${dateTimeOf(entry)}">${label}</time>${entry.planned ? '<em>planned</em>' : ''}`;
    return `<li id="t${at + 1}"${kind === null ? '' : ` class="${kind}"`}>${head} <p>${sentence(entry)}</p> ${reason(entry, date)}</li>`;
  });
  return rows.join('');
}

function sentence(entry: ListedEvent): string {
  const text = sentenceWithWords(entry);
  return entry.sentence === null ? text : `<a href="#s${entry.sentence}">${text}</a>`;
}

function reason(entry: ListedEvent, published: string): string {
  return `<details class="why"><summary>${entry.words ? entry.certainty : 'from the editor'}</summary><p>${escaped(explainDate(entry, published))}</p></details>`;
}
