import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: 'Few believed Ann Bell’s claim that the pier was “safe for another year.”', rows: [['safe for', 'Ann Bell', 'Ann Bell', 'claim']] },
    { text: 'Ann Bell, a friend of theirs, fanned the flames with her remark that "there is a place for them."', rows: [['there is', 'Ann Bell', 'her', 'remark']] },
  ],
  abstains: [
    { text: 'Bo Okoro called Ann Bell’s claim that the pier was safe “a very bad joke.”', rows: [['a very', null]] },
    { text: 'Ann Bell attacked Jane Oto over her remark that "there is a place for them."', rows: [['there is', null]] },
  ],
};
