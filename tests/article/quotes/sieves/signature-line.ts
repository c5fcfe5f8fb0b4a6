import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'A letter hangs on the door.\n\n> We hope that the young ones vote.\n\n— Jorge Falcon', rows: [['We hope', 'Jorge Falcon', 'Jorge Falcon', '—']] },
    { text: '> We hope that the young ones vote.\n>\n> — Ann Bell, mayor', rows: [['We hope', 'Ann Bell', 'Ann Bell', '—']] },
  ],
  abstains: [
    { text: 'A letter hangs on the door.\n\n> We hope that the young ones vote.\n\nJorge Falcon', rows: [['We hope', undefined]] },
    { text: 'A letter hangs on the door.\n\n> We hope that the young ones vote.\n\n— the board of the harbour', rows: [['We hope', undefined]] },
  ],
};
