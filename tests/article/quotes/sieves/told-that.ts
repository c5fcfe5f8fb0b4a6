import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Ann Bell told the Ellery Post, which met her on the pier, that she "always had a good word" for him.', rows: [['always', 'Ann Bell', 'Ann Bell', 'told']] },
    { text: 'Cy Oto asked the board for "a little more patience."', rows: [['a little', 'Cy Oto', 'Cy Oto', 'asked']] },
    { text: 'Bo Okoro, the head of the ferry line -- the firm that owns the boat, which is also moored at the quay -- told me, "We are only in it for the sea."', rows: [['We are only', 'Bo Okoro', 'Bo Okoro', 'told']] },
    { text: 'Tom Ashe, 54, a fisherman, on Thursday told the meeting that he was \'sick and tired of the promises\'.', rows: [['sick and', 'Tom Ashe', 'Tom Ashe', 'on Thursday told']] },
    { text: 'Ann Bell told CNN’s Jake Oto that "it was over before it began."', rows: [['it was', 'Ann Bell', 'Ann Bell', 'told']] },
  ],
  abstains: [
    { text: 'Bo Okoro told a woman who had complained of noise that "the crane stops at noon."', rows: [['the crane', null]] },
    { text: 'Ann Bell was told that "nothing can be done before May."', rows: [['nothing', null]] },
  ],
};
