import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../src/article/people/readPeople.ts';
import { proseFromText } from '../../../src/article/prose.ts';

/** A text, and everyone named in it: full name, role, other names. */
type Row = [text: string, people: string[]];

/** By the rules of reading people: texts that they read, and texts where they must leave a name alone. */
const RULES: Record<string, { reads: Row[]; abstains: Row[] }> = {
  roles: {
    reads: [
      ['U.S. President Ann Bell met Ellerian President Bo Okoro. Bell left.', ['Ann Bell, U.S. President (Bell)', 'Bo Okoro, Ellerian President']],
      ['Harbour board spokesperson Jane Pryce spoke.', ['Jane Pryce, Harbour board spokesperson']],
      ['Jane Pryce, the harbour master, said so. Pryce, 45, stayed.', ['Jane Pryce, harbour master (Pryce)']],
      ['The town engineer, Anna Bell, gave the order.', ['Anna Bell, town engineer']],
      ['Sam Lau, the director of the harbour board said in a letter that he was ill.', ['Sam Lau, director of the harbour board']],
      ['Bertin Nado, newly appointed chairman of the board, left. Nado slept.', ['Bertin Nado, newly appointed chairman of the board (Nado)']],
      ['The Labour MP Jane Oto and Cllr Ann Bell voted no.', ['Ann Bell, Cllr', 'Jane Oto, Labour MP']],
      ['Coun. Desmond Pryce voted no.', ['Desmond Pryce, Coun.']],
    ],
    abstains: [
      ['Ann Bell met the harbour master, and the mayor left.', ['Ann Bell']],
      ['Ann Bell, of the north quay, left with a pilot.', ['Ann Bell']],
    ],
  },
  'titles and honorifics': {
    reads: [
      ['Pope Francis came. Queen Margrethe did not.', ['Pope Francis (Francis)', 'Queen Margrethe (Margrethe)']],
      ['King Hussan met Saddam Hussan. Hussan left.', ['King Hussan (Hussan)', 'Saddam Hussan']],
      ['Foreign Minister Jan Kavano met Louis Oto of the board (FBH) on Jan. 5. Kavano left.', ['Jan Kavano, Foreign Minister (Kavano)', 'Louis Oto']],
      ['Verano CIO Shaygan Kheradi spoke to Secretary-General Javier Solano.', ['Javier Solano, Secretary-General', 'Shaygan Kheradi, Verano CIO']],
      ['Ambassador Ahmed Maher el-Sayedo spoke. El-Sayedo left.', ['Ahmed Maher el-Sayedo, Ambassador (El-Sayedo)']],
      ['Donald J. Oto spoke. Donald Oto left. Mr. Oto slept.', ['Donald J. Oto (Donald Oto, Oto)']],
    ],
    abstains: [
      ['The Chief Justice and the Prime Minister met at Madison Square Garden. A Kyle Technology Corp. said so.', []],
      ['The President and the Mayor met Mr. Speaker.', []],
    ],
  },
  'short forms': {
    reads: [
      ['Thandi Marsh has been promised a place. “I am glad,” Marsh said.', ['Thandi Marsh (Marsh)']],
      ['William Bell sat down. Bill Bell rose.', ['William Bell (Bill Bell)']],
      ['Aung San Ellery said no. San Ellery left.', ['Aung San Ellery (San Ellery)']],
      ['The town greeted San Ellery, who waved. Reporters met Aung San Ellery. The law bound San Ellery again.', ['Aung San Ellery (San Ellery)']],
      ['Robert “Bob” Okoro came by boat. Okoro rowed.', ['Robert “Bob” Okoro (Okoro)']],
      ['Juan de la Cruz sang. De la Cruz danced.', ['Juan de la Cruz (De la Cruz)']],
      ['Christyn Gionfri, a graduate of the college, is in debt. Gionfri said so.', ['Christyn Gionfri, graduate of the college (Gionfri)']],
    ],
    abstains: [
      ['Harbour Street has been closed. “It is loud,” said the mayor. Street noise went on.', []],
      ['“I am glad,” Marsh said. Reedy Marsh has been drained.', ['Marsh']],
      ['Crooked Ann Oto left. Ann Oto spoke. At a rally in Coral Springs, nobody did.', ['Ann Oto']],
      ['Ann Bell left. The Bell Tower, Bell Street and Bell Foods did not.', ['Ann Bell']],
    ],
  },
  namesakes: {
    reads: [
      ['Jane Bell spoke for her husband, Robert Bell.', ['Jane Bell', 'Robert Bell, husband'].toSorted()],
      ['Bell campaign manager Robert Oto spoke for Jane Bell.', ['Jane Bell (Bell)', 'Robert Oto, Bell campaign manager'].toSorted()],
      ['Robert Oto Jr. is the son of Robert Oto.', ['Robert Oto', 'Robert Oto Jr.'].toSorted()],
      ['Raul Oto, younger brother of President Felix Oto, spoke. Oto left. Felix Oto was not there.', ['Felix Oto, President', 'Raul Oto, younger brother of President Felix Oto (Oto)']],
      ['The town knew Keith Ashe. Rakeyia Ashe did not.', ['Keith Ashe', 'Rakeyia Ashe']],
    ],
    abstains: [
      ['Ann Oto met Jane Oto. Oto left.', ['Ann Oto', 'Jane Oto']],
      ['The town knew Keith Ashe. In the Harbour Ashe, Team Ashe met.', ['Keith Ashe']],
    ],
  },
  'relatives and passers-by': {
    reads: [
      ['The boy’s grandmother, Mariela, told the town. His wife, Zorica, did not.', ['Mariela, grandmother', 'Zorica, wife']],
    ],
    abstains: [
      ['His boat, Mariela, was wet. Their river, Zorica, was not.', []],
    ],
  },
  'where a name begins': {
    reads: [
      ['Making Juan Oto wait would be cruel. Oto left.', ['Juan Oto (Oto)']],
      ['Similarly, the harbour master, Janos Ashe, left.', ['Janos Ashe, harbour master']],
      ['The head of the Bureau of Harbours (FBH) Louis Oto said no.', ['Louis Oto']],
      ['The candidate for Senate John Fetter met N.J. Roger Ailo. Then Fetter left.', ['John Fetter (Fetter)', 'Roger Ailo']],
    ],
    abstains: [
      ['Making waves, Similarly Foods sold well. Critics, Divers and Pilots did not.', []],
    ],
  },
  'bodies and places': {
    reads: [
      ['Ann Bell of the Sierra Club met Jane Park and Tom Price.', ['Ann Bell', 'Jane Park', 'Tom Price']],
    ],
    abstains: [
      ['The New York Post, Reuters, the Sierra Club and Air Force One are no people. Nor is the Kremlin.', []],
      ['The Department of Health, Ellery University and St. Mary’s Hospital are bodies.', []],
      ['On Monday in Westhaven the Harbour Ferry Authority met. Critics said nothing.', []],
      ['The Ellery Sheriffs’ Association and the Ellery Teachers’ Union are bodies.', []],
      ['A spokesman of Sun Foods met the Coral Harbour Heights club.', []],
    ],
  },
};

describe.each(Object.entries(RULES))('%s', (_rule, { reads, abstains }) => {
  test.each(reads)('reads %s', expectPeople);
  test.each(abstains)('abstains in %s', expectPeople);
});

function expectPeople(text: string, expected: string[]): void {
  const { people } = readPeople(proseFromText(text), []);
  const told = people.map(({ name, role, aliases }) => name + (role ? `, ${role}` : '') + (aliases.length > 0 ? ` (${aliases.join(', ')})` : ''));
  expect(told.toSorted()).toEqual(expected.toSorted());
}
