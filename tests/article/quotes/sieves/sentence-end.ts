import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'The "very long bench" will stay, Ann Bell said on Monday.', rows: [['very long', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: 'The promise to "bring the boats back" pleases many in town, said Cy Oto, a pollster.', rows: [['bring the', 'Cy Oto', 'Cy Oto', 'said']] },
    { text: '"He will be tried for it" when he returns, Bo Okoro, chairman of the board, told reporters.', rows: [['He will', 'Bo Okoro', 'Bo Okoro', 'told']] },
    { text: '"I am talking about three days" more or less, Bo Okoro told hundreds of students.', rows: [['I am', 'Bo Okoro', 'Bo Okoro', 'told']] },
  ],
  abstains: [
    { text: 'The "very long bench of wet boards" will stay, although Ann Bell said so only on Monday and in private.', rows: [['very long', null]] },
    { text: '"The long bench of wet boards" was a gift, and then, Bo Okoro told us that he had slept on it.', rows: [['The long', null]] },
  ],
};
