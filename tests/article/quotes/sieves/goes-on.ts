import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"It holds," Ann Bell said. But "that is no reason to dance on it."', rows: [['that is no', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: '"It holds," said Ann Bell, an engineer at the harbour. "I would not call it a reform. It is a new coat of paint" for the old pier.', rows: [['It holds', 'Ann Bell'], ['I would not', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: '"He should be with us," Ann Bell said. "It would be ideal if he came home," and then stayed.', rows: [['It would', 'Ann Bell', 'Ann Bell', 'said']] },
  ],
  abstains: [
    { text: '"It holds," Ann Bell said. The old board was "a great deal less sure of that" in the year when the pier was built and paid for.', rows: [['a great', null]] },
    { text: '"It holds," Ann Bell said. Bo Okoro was there, and "a great crowd of pilots" too.', rows: [['a great', null]] },
  ],
};
