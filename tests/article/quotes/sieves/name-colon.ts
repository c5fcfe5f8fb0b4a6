import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Ann Bell spoke first.\n\nBELL: "The pier is closed for good."', rows: [['The pier', 'Ann Bell', 'BELL', 'BELL:']] },
    { text: 'Ann Bell on taxes: "They are too high for us."', rows: [['They are', 'Ann Bell', 'Ann Bell', 'Ann Bell on taxes:']] },
    { text: 'Bo Okoro: "Do you think it is safe?"\n\nAnn Bell: "I do not think that at all."', rows: [['Do you', 'Bo Okoro', 'Bo Okoro', 'Bo Okoro:'], ['I do not', 'Ann Bell', 'Ann Bell', 'Ann Bell:']] },
  ],
  abstains: [
    { text: 'London: "A town that has it all for you."', rows: [['A town', null]] },
    { text: 'The best advice of the day: "Bring a coat with you."', rows: [['Bring a', null]] },
    { text: 'Ann Bell on the quay with her dog and her two sons in the rain of that May: "Bring a coat with you."', rows: [['Bring a', null]] },
  ],
};
