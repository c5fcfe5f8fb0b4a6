import { expect, test } from 'vitest';
import { readPeople, type KnownPerson } from '../../../src/article/people/readPeople.ts';
import { proseFromText } from '../../../src/article/prose.ts';

const KNOWN: KnownPerson[] = [
  { name: 'Anna Bell', aliases: ['Bell', 'Mrs. Bell'], role: 'Town engineer' },
  { name: 'Imogen Tarrant', aliases: ['Tarrant', 'Mayor Tarrant'], role: 'Mayor of Port Ellery' },
];

test('the publisher settles who a surname is', () => {
  const { people } = readPeople(proseFromText('Bell said it would open. Mayor Tarrant agreed.'), KNOWN);
  expect(people).toEqual([
    { name: 'Anna Bell', role: 'Town engineer', roleGiven: null, aliases: ['Bell'] },
    { name: 'Imogen Tarrant', role: 'Mayor of Port Ellery', roleGiven: 'Mayor', aliases: ['Tarrant'] },
  ]);
});

test('a namesake whom the article gives in full is not the publisher’s', () => {
  const { people } = readPeople(proseFromText('Robert Bell came. Bell left.'), KNOWN);
  expect(people.map(({ name }) => name)).toEqual(['Robert Bell']);
});

test('every mention lies where its name is written', () => {
  const prose = proseFromText('Harbour master Jane Pryce met Mr. Oto of the Ferry Board. Pryce left.');
  const { mentions, names } = readPeople(prose, []);
  const found = mentions.filter(({ person }) => person >= 0).map(({ start, end, person }) => [prose.text.slice(start, end), names[person]]);
  expect(found).toEqual([['Jane Pryce', 'Jane Pryce'], ['Oto', 'Oto'], ['Pryce', 'Jane Pryce']]);
});

test('twenty thousand names are read in time', () => {
  const prose = proseFromText('Ann Bell, Bo Okoro and Jane Pryce met. '.repeat(7_000));
  const start = process.cpuUsage();
  expect(readPeople(prose, []).people).toHaveLength(3);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
});

/** Twenty thousand surnames, no two alike. */
const SURNAMES = Array.from({ length: 20_000 }, (_, index) => `B${[...index.toString(8)].map((digit) => 'aeiourln'[Number(digit)]).join('')}t`);

test('twenty thousand different people are read in time', () => {
  const prose = proseFromText(SURNAMES.map((surname) => `Ann ${surname} met Mr. ${surname}.`).join(' '));
  const start = process.cpuUsage();
  expect(readPeople(prose, []).people).toHaveLength(20_000);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
});

test('twenty thousand namesakes are read in time', () => {
  const prose = proseFromText(SURNAMES.slice(0, 10_000).map((name) => `Robert ${name} Bell met Bell, and Jane ${name}-Bell left.`).join(' '));
  const start = process.cpuUsage();
  expect(readPeople(prose, []).people.length).toBeGreaterThan(0);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
});
