import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'The pier, as Ann Bell put it, is "a very long bench."', rows: [['a very', 'Ann Bell', 'Ann Bell', 'put']] },
    { text: 'It is "a very long bench," as the mayor once wrote.', rows: [['a very', 'the mayor', 'the mayor', 'wrote']] },
    { text: 'As Bo Okoro, a lawyer and fellow of the college, recently put it, "Did the board pay less than it owed?"', rows: [['Did the board', 'Bo Okoro', 'Bo Okoro', 'put']] },
  ],
  abstains: [
    { text: 'It is "a very long bench," as everybody knows by now.', rows: [['a very', null]] },
    { text: 'It is "a very long bench," as the guidebook put it.', rows: [['a very', null]] },
  ],
};
