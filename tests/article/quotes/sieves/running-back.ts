import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"We tested it in May.\n\n"We tested it in June," Ann Bell said.', rows: [['We tested it in May', 'Ann Bell', 'Ann Bell', 'said'], ['We tested it in June', 'Ann Bell']] },
  ],
  abstains: [
    { text: '"We tested it in May.\n\nNobody danced.\n\n"We tested it in June," Ann Bell said.', rows: [['We tested it in May', null], ['We tested it in June', 'Ann Bell']] },
  ],
};
