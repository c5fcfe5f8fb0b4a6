import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Declaring that "the soul of the town" is at stake, Mayor Ann Bell has ordered a review.', rows: [['the soul', 'Ann Bell', 'Ann Bell', 'Declaring']] },
    { text: 'After saying that the pier was "so wet I could barely stand on it," Ann Bell was taken home.', rows: [['so wet', 'Ann Bell', 'Ann Bell', 'saying']] },
    { text: 'Calling it "an outrage to us all," the harbour board has closed the gate.', rows: [['an outrage', 'the harbour board', 'the harbour board', 'Calling']] },
  ],
  abstains: [
    { text: 'Declaring that "the soul of the town" is at stake was not easy for anybody.', rows: [['the soul', null]] },
    { text: 'Without calling it "an outrage to us all," Ann Bell left the room.', rows: [['an outrage', null]] },
  ],
};
