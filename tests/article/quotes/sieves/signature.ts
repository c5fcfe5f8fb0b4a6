import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '“I hope the young ones vote.” — Jorge Falcon', rows: [['I hope', 'Jorge Falcon', 'Jorge Falcon', '—']] },
    { text: '“The board never asked us.” – Ann Bell, who lives on the quay.', rows: [['The board', 'Ann Bell', 'Ann Bell', '–']] },
  ],
  abstains: [
    { text: '“I hope the young ones vote.” — Jorge Falcon rose to leave.', rows: [['I hope', null]] },
    { text: '“I hope the young ones vote.” — a board on the quay', rows: [['I hope', null]] },
  ],
};
