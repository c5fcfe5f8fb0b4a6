/** What is wrong in front matter that YAML could read, each key at its place. */
import { isMap, isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import { KEYS, MENDS, OTHER_NAMES, timelineItem, WANTED, type FrontMatterKey } from './frontMatter.ts';
import { nearKey } from './nearKey.ts';
import type { Report } from './report.ts';
import { slugify } from './slug.ts';
import { impossibleInterval } from './writtenInterval.ts';
import { impossibleDay, writtenDay } from './writtenDay.ts';

const ENTRY_KEYS = Object.keys(timelineItem.shape);

/** Front matter as parsed, and where it begins in the source. */
export interface Parsed {
  document: Document.Parsed;
  start: number;
}

/** The key that a written one is, but for a slip or another program's word for it. */
export function meantKey(name: string): FrontMatterKey | undefined {
  return nearKey(name, KEYS) ?? OTHER_NAMES.get(name.toLowerCase().replace(/[^a-z]/g, ''));
}

/** Tells of a key that front matter does not have. */
export function reportUnknownKey(name: string, parsed: Parsed, report: Report): void {
  const near = meantKey(name);
  report.fault('unknown-key', offsetOf([name], parsed), `"${clip(name)}" is not a key of front matter.`, near ? `Write ${near}: instead.` : `The keys are ${KEYS.join(', ')}.`);
}

/** Tells of a value that its key does not want; `issue.path` begins at the value. */
export function reportValue(key: FrontMatterKey, issue: z.core.$ZodIssue, parsed: Parsed, report: Report): void {
  const path = [key, ...issue.path];
  const at = valueOffset(path, parsed);
  if (key === 'timeline' && issue.path.length > 0) return reportEntry(issue, path, parsed, report);
  const value = parsed.document.getIn(path);
  if (key === 'date' || key === 'updated') {
    const day = writtenDay(value);
    const message = typeof value === 'string' ? impossibleDay(value) : `The value of ${key} is ${describe(value)}, not ${WANTED[key]}.`;
    report.fault(key === 'date' ? 'bad-date' : 'bad-value', at, message, day ? `Write ${key}: ${day}.` : MENDS[key]);
    return;
  }
  report.fault('bad-value', at, `The value of ${key} ${issue.path.length > 0 ? `holds ${describe(value, 'an empty entry')}` : `is ${describe(value)}`}, not ${WANTED[key]}.`, corrected(key, value, issue.path.length > 0));
}

function reportEntry(issue: z.core.$ZodIssue, path: PropertyKey[], parsed: Parsed, report: Report): void {
  if (issue.code === 'unrecognized_keys') {
    for (const name of issue.keys) {
      const near = nearKey(name, ENTRY_KEYS);
      report.fault('unknown-key', offsetOf([...path, name], parsed), `"${clip(name)}" is not a key of a timeline entry.`, near ? `Write ${near}: instead.` : 'An entry has a date and a text.');
    }
    return;
  }
  const value = parsed.document.getIn(path);
  const [, number, key] = path as [string, number, string | undefined];
  if (value === undefined && key !== undefined) {
    const entry = parsed.document.getIn(path.slice(0, 2));
    const isMisspelt = isMap(entry) && entry.items.some((pair) => isScalar(pair.key) && nearKey(String(pair.key.value), [key]) !== undefined);
    if (!isMisspelt) report.fault('bad-value', valueOffset(path, parsed), `The timeline entry ${number + 1} has no ${key}.`, key === 'date' ? 'Write its day: date: 2025-02-07.' : 'Say what happened: text: Inspectors sign the bridge off.');
    return;
  }
  if (key === 'date' && typeof value === 'number') {
    report.fault('bad-value', valueOffset(path, parsed), `The date is the number ${value}, not text.`, `Put it into quotation marks: date: "${value}".`);
  } else if (key === 'date') {
    const day = writtenDay(value);
    report.fault('bad-date', valueOffset(path, parsed), typeof value === 'string' ? impossibleInterval(value) : `The date is ${describe(value)}.`, day ? `Write date: ${day}.` : 'Write YYYY-MM-DD, YYYY-MM, YYYY or FROM/TO, each on the calendar.');
  } else report.fault('bad-value', valueOffset(path, parsed), `The timeline entry ${number + 1} holds ${describe(value)}.`, MENDS.timeline);
}

/** The line as it should be, where that can be known. */
function corrected(key: FrontMatterKey, value: unknown, within: boolean): string {
  const plain = typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
  if (key === 'draft') {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (['yes', 'on', 'true', 'y'].includes(word)) return 'Write draft: true.';
    if (['no', 'off', 'false', 'n'].includes(word)) return 'Write draft: false.';
  } else if (key === 'slug' && typeof value === 'string') {
    const slug = slugify(value);
    if (slug !== '') return `Write slug: ${slug}.`;
  } else if (key === 'source' && typeof value === 'string' && /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value)) return `Write source: https://${clip(value)}.`;
  else if (plain !== null && key !== 'timeline' && key !== 'speakers') return within ? `Put it into quotation marks: "${plain}".` : `Put it into quotation marks: ${key}: "${plain}".`;
  return MENDS[key];
}

function describe(value: unknown, empty = 'empty'): string {
  if (value === null || value === undefined || value === '') return empty;
  if (typeof value === 'string') return `"${clip(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return isMap(value) ? 'a group of keys' : 'a list';
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Where a key stands in the source; the start of what holds it, where it is not written. */
export function offsetOf(path: readonly PropertyKey[], { document, start }: Parsed): number {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1)) : undefined;
  const range = pair && isScalar(pair.key) ? pair.key.range : undefined;
  if (range) return start + range[0];
  return path.length === 1 ? 0 : valueOffset(path.slice(0, -1), { document, start });
}

function valueOffset(path: readonly PropertyKey[], parsed: Parsed): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = parsed.document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return parsed.start + node.range[0];
  }
  return offsetOf(path.slice(0, 1), parsed);
}
