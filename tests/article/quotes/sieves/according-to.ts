import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'The pier is "beyond all repair," according to Ann Bell, the harbour master.', rows: [['beyond', 'Ann Bell', 'Ann Bell', 'according to']] },
    { text: 'According to a spokesman for the board, the pier is "beyond all repair."', rows: [['beyond', 'a spokesman for the board', 'a spokesman for the board', 'According to']] },
  ],
  abstains: [
    { text: 'According to the report, the pier is "beyond all hope of repair."', rows: [['beyond', null]] },
    { text: 'All went according to plan at "the best of all the piers."', rows: [['the best', null]] },
  ],
};
