/** Why an entry stands on its day, in words for readers. */
import type { ListedEvent } from '../article/article.ts';
import { showInterval, showWeekday } from './days.ts';

/** What leads from words to days, by the rule that read them. */
const WAYS: readonly [rules: RegExp, way: string][] = [
  [/^(?:anaphor|offset)/, 'counted from another date in the text'],
  [/^(?:month|day-month|day-range|numeric|range|quarter|holiday|year-end)/, 'in the year that fits the day of publication'],
  [/^(?:weekday|weekend|day-word|relative|the-)/, 'counted from the day of publication'],
];

/** How an entry's date came about: from which words, in which way, published when. */
export function explainDate({ words, certainty, rule, from, to, precision }: ListedEvent, published: string): string {
  const days = showInterval({ from, to, precision });
  if (!words) return `An editor gave this date: ${days}.`;
  if (certainty === 'said') return `The text gives it whole: “${words.text}”.`;
  const way = WAYS.find(([rules]) => rules.test(rule))?.[1] ?? 'worked out from the day of publication or another date';
  const roughly = certainty === 'approximate' ? 'roughly ' : '';
  return `“${words.text}”, ${way}: ${roughly}${days}. Published ${showWeekday(published)}.`;
}
