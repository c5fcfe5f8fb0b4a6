import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"It holds. We tested it." "It will hold for years," Ann Bell said.', rows: [['It holds', 'Ann Bell', 'Ann Bell', 'said'], ['It will', 'Ann Bell']] },
  ],
  abstains: [
    { text: '"It holds. We tested it." Nobody danced. "It will hold for years," Ann Bell said.', rows: [['It holds', null]] },
  ],
};
