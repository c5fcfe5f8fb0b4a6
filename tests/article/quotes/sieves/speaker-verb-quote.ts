import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"It holds," Ann Bell said, "and it will hold for years."', rows: [['It holds', 'Ann Bell'], ['and it', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: 'Ann Bell said, "The tide will not wait."', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: 'Ann Bell has said: "The tide will not wait."', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'has said']] },
    { text: 'Ann Bell, the harbour master, tweeted "the tide will not wait at all."', rows: [['the tide', 'Ann Bell', 'Ann Bell', 'tweeted']] },
    { text: 'Harbour board chairman Cy Oto replied that "no ship is too large."', rows: [['no ship', 'Cy Oto', 'Cy Oto', 'replied']] },
    { text: 'The mayor walked to the rail and said, "Lower it."', rows: [['Lower it', 'the mayor', 'The mayor', 'said']] },
    { text: 'Ann Bell was so tired that Bo Okoro was moved to say, "Take my chair."', rows: [['Take my', 'Bo Okoro', 'Bo Okoro', undefined]] },
    { text: 'Dashing in to lunch, Senator Shelley Moore Tarrant, an Ellerian by birth, said, "His words are not helping us."', rows: [['His words', 'Shelley Moore Tarrant', 'Shelley Moore Tarrant', 'said']] },
  ],
  abstains: [
    { text: 'Bo Okoro was asked, "Will it hold or will it fall?"', rows: [['Will it', null]] },
    { text: 'Ann Bell could say, "The tide will not wait," but she will not.', rows: [['The tide', null]] },
    { text: 'If Ann Bell says "the tide will not wait," nobody will come.', rows: [['the tide', null]] },
    { text: 'The sign said, "Mind the gap in the boards."', rows: [['Mind the', null]] },
    { text: 'Ann Bell did not say, "The tide will not wait."', rows: [['The tide', null]] },
    { text: 'Ann Bell never said "the tide will wait for us."', rows: [['the tide', null]] },
  ],
};
