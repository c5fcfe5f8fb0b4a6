import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Piers are "the bones of a town" and "cost more than they bring," Ann Bell told the board that met in May.', rows: [['the bones', 'Ann Bell', 'Ann Bell', 'told'], ['cost more', 'Ann Bell']] },
  ],
  abstains: [
    { text: 'Piers are "the bones of a town," Bo Okoro thinks, and "cost more than they bring," Ann Bell told the board that met in May.', rows: [['the bones', null], ['cost more', 'Ann Bell']] },
  ],
};
