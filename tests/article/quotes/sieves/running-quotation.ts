import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Ann Bell said: "We tested it in May.\n\n"We tested it in June."', rows: [['We tested it in May', 'Ann Bell'], ['We tested it in June', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: 'Ann Bell said:\n\n> We tested it in May.\n>\n> We tested it in June.', rows: [['We tested it in May', 'Ann Bell'], ['We tested it in June', 'Ann Bell', 'Ann Bell', 'said']] },
  ],
  abstains: [
    { text: 'Ann Bell said: "We tested it in May."\n\n"We tested it in June, and it held."\n\n"It did not," Bo Okoro said.', rows: [['We tested it in May', 'Ann Bell'], ['We tested it in June', null]] },
  ],
};
