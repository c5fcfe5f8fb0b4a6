import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Ann Bell said in a statement: "The pier is closed."', rows: [['The pier', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: 'The mayor had one more thing to say to reporters on Monday: "Bring a coat."', rows: [['Bring a', 'the mayor', 'The mayor', undefined]] },
  ],
  abstains: [
    { text: 'The board had a rule: "No dogs on the pier."', rows: [['No dogs', null]] },
    { text: 'Ann Bell did not say why: "It is time for it" was painted on the wall.', rows: [['It is', null]] },
  ],
};
