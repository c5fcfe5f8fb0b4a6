import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Ann Bell said that for years the board had looked away.\n\n"That is over, and it will not come back."', rows: [['That is', 'Ann Bell', 'Ann Bell', 'said']] },
  ],
  abstains: [
    { text: 'The pier was painted.\n\n"That is over, and it will not come back."', rows: [['That is', null]] },
    { text: 'Ann Bell met Bo Okoro, who had said that for years the board had looked away.\n\n"That is over, and it will not come back."', rows: [['That is', null]] },
  ],
};
