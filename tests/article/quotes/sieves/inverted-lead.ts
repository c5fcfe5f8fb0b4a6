import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Said Dorothy Poynter, who grew up on the quay, “We were all so proud of him.”', rows: [['We were', 'Dorothy Poynter', 'Dorothy Poynter', 'Said']] },
    { text: 'Says Michael Oto, chief of the board: "It is a bomb just waiting to go off."', rows: [['It is a', 'Michael Oto', 'Michael Oto', 'Says']] },
  ],
  abstains: [
    { text: 'Said to be closed, the pier bore a board: "Keep off until the spring."', rows: [['Keep off', null]] },
    { text: 'Says the sign on the pier: "Keep off until the spring."', rows: [['Keep off', null]] },
  ],
};
