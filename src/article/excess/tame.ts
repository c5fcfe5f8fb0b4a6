/** Makes plain text of every sign of Markdown that is one too many, before the parser sees it. */
import type { Report } from '../report.ts';
import { elementsInExcess } from './elements.ts';
import { linesInExcess } from './lines.ts';
import { signsInExcess } from './signs.ts';
import { putStandIns } from './standIns.ts';

/**
 * The source with every sign in excess from `start` on (a UTF-16 offset) made plain text, of the same
 * length; the report warns of the first of each kind.
 */
export function tameExcess(source: string, start: number, report: Report): string {
  const found = [...linesInExcess(source, start), ...signsInExcess(source, start), ...elementsInExcess(source, start)];
  const told = new Set<string>();
  for (const { at, rule, message } of found) {
    if (told.has(message)) continue;
    told.add(message);
    report.warning(rule, at, message, 'From here on it is shown as plain text: take some away.');
  }
  return putStandIns(source, [...new Set(found.map(({ at }) => at))].sort((a, b) => a - b));
}
