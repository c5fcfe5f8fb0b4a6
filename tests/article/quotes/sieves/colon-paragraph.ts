import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Ann Bell asked the town for patience:\n\n"We will not open it before it is safe."', rows: [['We will', 'Ann Bell', 'Ann Bell', 'asked']] },
    { text: 'The mayor posted this on Facebook:\n\n> We are closing the pier for good.\n\nNobody was told.', rows: [['We are', 'the mayor', 'The mayor', 'posted']] },
    { text: 'The Ellery Times reports:\n\n"A sign of how tired the town is of all this."', rows: [['A sign', 'the Ellery Times', 'Ellery Times', 'reports']] },
  ],
  abstains: [
    { text: 'A source gave the radio a paper laying out the aims, which include:\n\n"A pier for everybody in the town."', rows: [['A pier', null]] },
    { text: 'The board had a rule:\n\n"No dogs on the pier at any time."', rows: [['No dogs', null]] },
  ],
};
