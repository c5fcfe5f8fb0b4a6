import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Ann Bell said she had a plan for the pier, adding, "I hope it is quick."', rows: [['I hope', 'Ann Bell', 'Ann Bell', 'adding']] },
    { text: 'On Monday, Bo Okoro criticized the board, calling its plan "a bridge to nothing at all."', rows: [['a bridge', 'Bo Okoro', 'Bo Okoro', 'calling']] },
    { text: 'Cy Oto responded by saying "nobody told me that."', rows: [['nobody', 'Cy Oto', 'Cy Oto', 'saying']] },
    { text: 'The mayor issued a statement saying "the ferry is safe to board."', rows: [['the ferry', 'the mayor', 'The mayor', 'saying']] },
    { text: 'Ann Bell opened the gate, but Cy Oto closed it, saying, "Not while I am here."', rows: [['Not while', 'Cy Oto', 'Cy Oto', 'saying']] },
    { text: 'Ann Bell, for her part, is calling the plan "a disaster from start to end."', rows: [['a disaster', 'Ann Bell', 'Ann Bell', 'is calling']] },
    { text: 'Ann Bell came by boat. She\'s claiming that the plan is "a disaster all told."', rows: [['a disaster', 'Ann Bell', 'She', '\'s claiming']] },
    { text: 'The radio quoted Bo Okoro as saying the guests are "free to come and go."', rows: [['free to', 'Bo Okoro', 'Bo Okoro', 'saying']] },
    { text: 'Bo Okoro was quoted as saying the guests are "free to come and go."', rows: [['free to', 'Bo Okoro', 'Bo Okoro', 'saying']] },
    { text: 'Ann Bell sent a series of tweets early Friday saying that Bo Okoro had used the harbour "as a paragon of virtue."', rows: [['as a', 'Ann Bell', 'Ann Bell', undefined]] },
    { text: 'The film has footage of Ann Bell saying, "We will never leave this place."', rows: [['We will', 'Ann Bell', 'Ann Bell', 'saying']] },
    { text: 'The hall fell silent, with Ann Bell reportedly yelling: "Get out of my town now!"', rows: [['Get out', 'Ann Bell', 'Ann Bell', 'reportedly yelling']] },
  ],
  abstains: [
    { text: 'Ann Bell left the room when Bo Okoro came in, saying, "It is too late for that."', rows: [['It is too', null]] },
    { text: 'Bo Okoro left. The boat came in late, saying nothing, under a flag of "old and tired colours."', rows: [['old and', null]] },
  ],
};
