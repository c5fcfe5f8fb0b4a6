import { expect, test } from 'vitest';
import { readPeople, type KnownPerson } from '../../../src/article/people/readPeople.ts';
import { proseFromText } from '../../../src/article/prose.ts';

/** A text, and everyone named in it: full name, role, other names. */
const ARTICLES: [text: string, people: string[]][] = [
  ['U.S. President Ann Bell met Ellerian President Bo Okoro. Bell left.', ['Ann Bell, U.S. President (Bell)', 'Bo Okoro, Ellerian President']],
  ['Harbour board spokesperson Jane Pryce spoke.', ['Jane Pryce, Harbour board spokesperson']],
  ['Jane Pryce, the harbour master, said so. Pryce, 45, stayed.', ['Jane Pryce, harbour master (Pryce)']],
  ['The town engineer, Anna Bell, gave the order.', ['Anna Bell, town engineer']],
  ['Bell campaign manager Robert Oto spoke for Jane Bell.', ['Jane Bell (Bell)', 'Robert Oto, Bell campaign manager'].toSorted()],
  ['Donald J. Oto spoke. Donald Oto left. Mr. Oto slept.', ['Donald J. Oto (Donald Oto, Oto)']],
  ['William Bell sat down. Bill Bell rose.', ['William Bell (Bill Bell)']],
  ['Jane Bell spoke for her husband, Robert Bell.', ['Jane Bell', 'Robert Bell, husband'].toSorted()],
  ['Robert Oto Jr. is the son of Robert Oto.', ['Robert Oto', 'Robert Oto Jr.'].toSorted()],
  ['Pope Francis came. Queen Margrethe did not.', ['Pope Francis (Francis)', 'Queen Margrethe (Margrethe)']],
  ['Aung San Ellery said no. San Ellery left.', ['Aung San Ellery (San Ellery)']],
  ['The town greeted San Ellery, who waved. Reporters met Aung San Ellery. The law bound San Ellery again.', ['Aung San Ellery (San Ellery)']],
  ['The New York Post, Reuters, the Sierra Club and Air Force One are no people. Nor is the Kremlin.', []],
  ['The Department of Health, Ellery University and St. Mary’s Hospital are bodies.', []],
  ['On Monday in Westhaven the Harbour Ferry Authority met. Critics said nothing.', []],
  ['The Labour MP Jane Oto and Cllr Ann Bell voted no.', ['Ann Bell, Cllr', 'Jane Oto, Labour MP']],
  ['Coun. Desmond Pryce voted no.', ['Desmond Pryce, Coun.']],
  ['Robert “Bob” Okoro came by boat. Okoro rowed.', ['Robert “Bob” Okoro (Okoro)']],
  ['Raul Oto, younger brother of President Felix Oto, spoke. Oto left. Felix Oto was not there.', ['Felix Oto, President', 'Raul Oto, younger brother of President Felix Oto (Oto)']],
  ['Foreign Minister Jan Kavano met Louis Oto of the board (FBH) on Jan. 5. Kavano left.', ['Jan Kavano, Foreign Minister (Kavano)', 'Louis Oto']],
  ['The head of the Bureau of Harbours (FBH) Louis Oto said no.', ['Louis Oto']],
  ['Making Juan Oto wait would be cruel. Oto left.', ['Juan Oto (Oto)']],
  ['Verano CIO Shaygan Kheradi spoke to Secretary-General Javier Solano.', ['Javier Solano, Secretary-General', 'Shaygan Kheradi, Verano CIO']],
  ['The town knew Keith Ashe. Rakeyia Ashe did not.', ['Keith Ashe', 'Rakeyia Ashe']],
  ['The Ellery Sheriffs’ Association and the Ellery Teachers’ Union are bodies.', []],
  ['Sam Lau, the director of the harbour board said in a letter that he was ill.', ['Sam Lau, director of the harbour board']],
  ['Crooked Ann Oto left. Ann Oto spoke. At a rally in Coral Springs, nobody did.', ['Ann Oto']],
  ['Similarly, the harbour master, Janos Ashe, left.', ['Janos Ashe, harbour master']],
  ['The boy’s grandmother, Mariela, told the town. His wife, Zorica, did not.', ['Mariela, grandmother', 'Zorica, wife']],
  ['Ambassador Ahmed Maher el-Sayedo spoke. El-Sayedo left.', ['Ahmed Maher el-Sayedo, Ambassador (El-Sayedo)']],
  ['Bertin Nado, newly appointed chairman of the board, left. Nado slept.', ['Bertin Nado, newly appointed chairman of the board (Nado)']],
  ['Christyn Gionfri, a graduate of the college, is in debt. Gionfri said so.', ['Christyn Gionfri, graduate of the college (Gionfri)']],
  ['A spokesman of Sun Foods met the Coral Harbour Heights club.', []],
  ['King Hussan met Saddam Hussan. Hussan left.', ['King Hussan (Hussan)', 'Saddam Hussan']],
  ['The candidate for Senate John Fetter met N.J. Roger Ailo. Then Fetter left.', ['John Fetter (Fetter)', 'Roger Ailo']],
  ['The Chief Justice and the Prime Minister met at Madison Square Garden. A Kyle Technology Corp. said so.', []],
  ['Juan de la Cruz sang. De la Cruz danced.', ['Juan de la Cruz (De la Cruz)']],
];

test.each(ARTICLES)('%s', (text, expected) => {
  const { people } = readPeople(proseFromText(text), []);
  const told = people.map(({ name, role, aliases }) => name + (role ? `, ${role}` : '') + (aliases.length > 0 ? ` (${aliases.join(', ')})` : ''));
  expect(told.toSorted()).toEqual(expected.toSorted());
});

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
  const start = performance.now();
  expect(readPeople(prose, []).people).toHaveLength(3);
  expect(performance.now() - start).toBeLessThan(5_000);
});

/** Twenty thousand surnames, no two alike. */
const SURNAMES = Array.from({ length: 20_000 }, (_, index) => `B${[...index.toString(8)].map((digit) => 'aeiourln'[Number(digit)]).join('')}t`);

test('twenty thousand different people are read in time', () => {
  const prose = proseFromText(SURNAMES.map((surname) => `Ann ${surname} met Mr. ${surname}.`).join(' '));
  const start = performance.now();
  expect(readPeople(prose, []).people).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('twenty thousand namesakes are read in time', () => {
  const prose = proseFromText(SURNAMES.slice(0, 10_000).map((name) => `Robert ${name} Bell met Bell, and Jane ${name}-Bell left.`).join(' '));
  const start = performance.now();
  expect(readPeople(prose, []).people.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(5_000);
});
