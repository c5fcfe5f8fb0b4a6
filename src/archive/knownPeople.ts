/** `_people.yaml`: whom the publisher knows by full name, with roles and other names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import { decode } from '../article/decode.ts';
import type { Fault } from '../article/fault.ts';
import type { KnownPerson } from '../article/people/readPeople.ts';
import { startReport, type Report } from '../article/report.ts';

const FILE = '_people.yaml';

const entry = z.strictObject({
  aliases: z.array(z.string().trim().min(1)).default([]),
  role: z.string().trim().min(1).nullable().default(null),
  /** Addresses of pages about the same person, such as Wikidata's. */
  sameAs: z.union([z.url().transform((one) => [one]), z.array(z.url())]).default([]),
});

export interface PublisherPerson extends KnownPerson {
  sameAs: string[];
}

export interface KnownPeople {
  people: PublisherPerson[];
  faults: Fault[];
  /** The file's text, empty where there is none. */
  source: string;
}

/** Reads the people file of a content folder. */
export function readKnownPeople(root: string): KnownPeople {
  const path = join(root, FILE);
  if (!existsSync(path)) return { people: [], faults: [], source: '' };
  const { text, faults } = decode(FILE, readFileSync(path));
  if (text === null) return { people: [], faults, source: '' };
  const report = startReport(FILE, text);
  return { people: parsePeople(text, report), faults: report.faults, source: text };
}

function parsePeople(text: string, report: Report): PublisherPerson[] {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    report.fault('bad-yaml', error.pos[0], 'The people file cannot be read as YAML.', 'Put text that holds a colon, a quotation mark or a # into quotation marks.');
    return [];
  }
  if (document.contents === null) return [];
  if (!isMap(document.contents)) {
    report.fault('bad-people', 0, 'The people file is no list of people.', 'Write a full name and a colon on each line, what is known of them indented below.');
    return [];
  }
  return document.contents.items.flatMap((pair) => {
    const at = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    const name = isScalar(pair.key) ? String(pair.key.value).trim() : '';
    const value = (pair.value as { toJS?(document: unknown): unknown } | null)?.toJS?.(document) ?? {};
    const result = entry.safeParse(value);
    if (name !== '' && result.success) return [{ name, ...result.data }];
    report.fault('bad-people', at, `What is said of "${name}" cannot be used.`, 'Each person may have aliases: [a list], role: text, and sameAs: a web address.');
    return [];
  });
}
