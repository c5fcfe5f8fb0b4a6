/** `_people.yaml`: whom the publisher knows by full name, with roles and other names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, type Document, type Pair } from 'yaml';
import { z } from 'zod';
import { decode } from '../article/decode.ts';
import type { Fault } from '../article/fault.ts';
import { nearKey } from '../article/nearKey.ts';
import type { KnownPerson } from '../article/people/readPeople.ts';
import { startReport, type Report } from '../article/report.ts';
import { slugify } from '../article/slug.ts';
import { readYaml } from '../article/yaml.ts';
import { hasFile } from './contentFiles.ts';

const FILE = '_people.yaml';

const text = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
const oneOrMore = <T extends z.ZodType>(item: T) => z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item));

const entry = z.strictObject({
  aliases: oneOrMore(text).default([]),
  role: text.nullable().default(null),
  /** Addresses of pages about the same person, such as Wikidata's. */
  sameAs: oneOrMore(address).default([]),
});
const KEYS = Object.keys(entry.shape);

const MENDS: Record<string, string> = {
  aliases: 'Write a list of other names: aliases: [Bell, the harbour master].',
  role: 'Write what she or he is: role: Harbour master.',
  sameAs: 'Write a whole web address: sameAs: https://example.org/anna-bell.',
};

export interface PublisherPerson extends KnownPerson {
  sameAs: string[];
}

export interface KnownPeople {
  people: readonly PublisherPerson[];
  faults: Fault[];
  /** The file's text, empty where there is none. */
  source: string;
}

/** Reads the people file of a content folder. */
export function readKnownPeople(root: string): KnownPeople {
  if (!existsSync(join(root, FILE))) return { people: [], faults: [], source: '' };
  if (!hasFile(root, FILE)) {
    const fault: Fault = { file: FILE, line: 1, column: 1, severity: 'fault', rule: 'unreadable', message: 'The people file cannot be opened.', mend: 'Put the file itself into the content folder, where it can be read.' };
    return { people: [], faults: [fault], source: '' };
  }
  const { text: source, faults } = decode(FILE, readFileSync(join(root, FILE)));
  if (source === null) return { people: [], faults, source: '' };
  const report = startReport(FILE, source);
  report.faults.push(...faults);
  return { people: parsePeople(source, report), faults: report.faults, source };
}

function parsePeople(source: string, report: Report): PublisherPerson[] {
  const document = readYaml(source, 0, source.length, report);
  if (!document || document.contents === null) return [];
  if (!isMap(document.contents)) {
    report.fault('bad-people', 0, 'The people file is no list of people.', 'Write a full name and a colon on each line, what is known of them indented below.');
    return [];
  }
  return document.contents.items.flatMap((pair) => parsePerson(pair as Pair, document, report) ?? []);
}

function parsePerson(pair: Pair, document: Document.Parsed, report: Report): PublisherPerson | null {
  const at = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const name = isScalar(pair.key) ? String(pair.key.value).trim() : '';
  if (slugify(name) === '') {
    report.fault('bad-people', at, `"${name}" is nobody's name.`, 'Begin the line with a full name and a colon.');
    return null;
  }
  const known = isNode(pair.value) ? ((pair.value.toJS(document) as unknown) ?? {}) : {};
  const result = entry.safeParse(known);
  if (result.success) return { name, ...result.data };
  for (const issue of result.error.issues) tellIssue(issue, name, pair, report);
  return null;
}

function tellIssue(issue: z.core.$ZodIssue, name: string, pair: Pair, report: Report): void {
  const own = isMap(pair.value) ? pair.value.items : [];
  const placeOf = (key: string): number => {
    const found = [...own.map((item) => item.key), pair.key].find((node) => isScalar(node) && (String(node.value) === key || node === pair.key));
    return isScalar(found) ? (found.range?.[0] ?? 0) : 0;
  };
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const near = nearKey(key, KEYS);
      report.fault('bad-people', placeOf(key), `"${key}" is not a key of a person.`, near ? `Write ${near}: instead.` : `The keys are ${KEYS.join(', ')}.`);
    }
    return;
  }
  const key = issue.path[0] === undefined ? '' : String(issue.path[0]);
  if (key === '') report.fault('bad-people', placeOf(''), `What is said of ${name} cannot be used.`, 'Each person may have aliases: [a list], role: text, and sameAs: a web address.');
  else report.fault('bad-people', placeOf(key), `The value of ${key} for ${name} is not what it should be.`, MENDS[key]!);
}
