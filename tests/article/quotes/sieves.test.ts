import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SIEVES } from '../../../src/article/quotes/sieves.ts';
import { expectRows, type SieveTable } from './attributionTable.ts';

const FOLDER = new URL('sieves/', import.meta.url);
const NAMES = [...new Set(SIEVES.map(({ name }) => name))];

test('every sieve of the list has a table of its own, and every table a sieve', () => {
  const tables = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(tables.toSorted()).toEqual(NAMES.toSorted());
});

describe.each(NAMES)('%s', async (name) => {
  const { table } = (await import(`./sieves/${name}.ts`)) as { table: SieveTable };

  test('has sentences that it reads, and sentences where it must abstain', () => {
    expect(table.speaks.length).toBeGreaterThan(0);
    expect(table.abstains.length).toBeGreaterThan(0);
  });

  test.each(table.speaks)('reads $text', (own) => {
    expect(expectRows(own).map(({ rule, speaker }) => speaker && rule)).toContain(name);
  });

  test.each(table.abstains)('abstains in $text', (own) => {
    const [last] = expectRows(own).slice(-1);
    if (last?.speaker) expect(last.rule).not.toBe(name);
  });
});
