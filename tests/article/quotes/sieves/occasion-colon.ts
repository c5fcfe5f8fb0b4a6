import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'One early supporter, Representative Lee Oto, gave it a whirl in an interview on Tuesday: "You can easily argue that he is wrong."', rows: [['You can', 'Lee Oto', 'Lee Oto', 'gave it a whirl in an interview']] },
    { text: 'Ann Bell was blunt about the pier: "It is gone for good."', rows: [['It is gone', 'Ann Bell', 'Ann Bell', undefined]] },
    { text: 'Ann Bell took to Twitter on Sunday: "The pier is gone for good."', rows: [['The pier', 'Ann Bell', 'Ann Bell', 'took to Twitter']] },
  ],
  abstains: [
    { text: 'Ann Bell received a letter on Tuesday: "You will leave the town."', rows: [['You will', null]] },
    { text: 'The pier was brief about it: "Keep off the wet boards."', rows: [['Keep off', null]] },
  ],
};
