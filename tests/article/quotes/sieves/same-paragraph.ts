import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"It holds," Ann Bell said. "We tested it. Twice."', rows: [['It holds', 'Ann Bell'], ['We tested', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: '"It is still here," said Bo Okoro, a biologist. "Until we count it, we know nothing." (See a film of the bay.)', rows: [['It is', 'Bo Okoro'], ['Until we', 'Bo Okoro', 'Bo Okoro', 'said']] },
  ],
  abstains: [
    { text: '"It holds," Ann Bell said. Nobody danced. "We tested it. Twice."', rows: [['We tested', null]] },
  ],
};
