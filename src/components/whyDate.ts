/** Why an entry stands on its day, in words for readers. */
import type { ListedEvent } from '../article/article.ts';
import { daysBetween } from '../article/calendarDay.ts';
import { showInterval, showWeekday, yearOf } from './days.ts';

const FROM_ANOTHER = 'counted from another date in the text';
const FROM_PUBLICATION = 'counted from the day of publication';
const AS_GIVEN = 'as the text gives it';
const IN_FITTING_YEAR = 'in the year that fits the day of publication';
/** Said where the rule could have gone either way: nothing here may claim more than is known. */
const EITHER = 'worked out from the day of publication or from another date in the text';

/** Words that point to another date of the text: "the following week", "two days later". */
const POINTING = /^(?:the (?:following|previous|next|same)|that|those)\b|\b(?:later|earlier|afterwards?|after|before)$/i;
/** Words that point from the day on which they were printed. */
const PRINTED = /\b(?:today|tonight|yesterday|tomorrow|ago|this|last|next|past|coming)\b/i;
/** "Two weeks ago", "two months away"; beside figures "a year ago" counts from their quarter. */
const COUNTED = /^offset(?:-to-day)?$/;
const YEAR = /\b\d{4}(?:s|\b)/;
const CALENDAR = /^(?:month|day-month|day-range|numeric|quarter|holiday)/;

/** A weekday by its bare name is at most so many days from the publication. */
const WEEK = 7;
/** A month or a day without its year is at most so many days from it, unless the text tells the year elsewhere. */
const LONGEST = 366;

/** How an entry's date came about: from which words, in which way, published when. */
export function explainDate(entry: ListedEvent, published: string): string {
  const { words, certainty, from, to, precision } = entry;
  const days = showInterval({ from, to, precision });
  if (!words) return `An editor gave this date: ${days}.`;
  if (certainty === 'said') return `The text gives it whole: “${words.text}”.`;
  const roughly = certainty === 'approximate' ? 'roughly ' : '';
  return `“${words.text}”, ${wayOf(words.text, entry, published)}: ${roughly}${days}. Published ${showWeekday(published)}.`;
}

function wayOf(words: string, { rule, from, precision }: ListedEvent, published: string): string {
  if (COUNTED.test(rule) && !POINTING.test(words)) return precision === 'quarter' ? EITHER : FROM_PUBLICATION;
  if (/^(?:anaphor|offset)/.test(rule) || POINTING.test(words)) return FROM_ANOTHER;
  if (PRINTED.test(words)) return FROM_PUBLICATION;
  if (YEAR.test(words)) return AS_GIVEN;
  if (CALENDAR.test(rule)) return Math.abs(daysBetween(from, published)) > LONGEST ? FROM_ANOTHER : yearOf(from) < yearOf(published) ? EITHER : IN_FITTING_YEAR;
  return /^(?:weekday|weekend)/.test(rule) && Math.abs(daysBetween(from, published)) <= WEEK ? FROM_PUBLICATION : EITHER;
}
