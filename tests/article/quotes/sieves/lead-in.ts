import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Ann Bell was in no doubt. "It will hold for years."', rows: [['It will', 'Ann Bell', 'Ann Bell', null]] },
    { text: 'Sam Lau, the director of the harbour board said in a letter. "There are no boats to count anew."', rows: [['There are', 'Sam Lau', 'Sam Lau', 'said']] },
  ],
  abstains: [
    { text: 'The pier was in no doubt. "It will hold for years."', rows: [['It will', null]] },
  ],
};
