import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"It holds," Ann Bell said.\n\n"I would walk on it myself."\n\n"My children do," Bell said.', rows: [['I would', 'Ann Bell', 'Ann Bell', 'said']] },
  ],
  abstains: [
    { text: '"It holds," Ann Bell said.\n\n"I would not walk on it."\n\n"My children do not," Bo Okoro said.', rows: [['I would not', null]] },
  ],
};
