import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"The people who matter," says Ann Bell, the mayor, "are the people who wait."', rows: [['The people', 'Ann Bell'], ['are the', 'Ann Bell', 'Ann Bell', 'says']] },
    { text: '"The people who matter," said Bell, "and they know it, are the people who wait."', rows: [['The people', 'Bell'], ['and they', 'Bell', 'Bell', 'said']] },
  ],
  abstains: [
    { text: '"The people who matter," says Ann Bell, whose sister calls them "the crowd that always waits."', rows: [['The people', 'Ann Bell'], ['the crowd', null]] },
    { text: '"It holds," said Ann Bell, but Bo Okoro, the pilot, wanted "a great deal more of it than that."', rows: [['It holds', 'Ann Bell'], ['a great', null]] },
  ],
};
