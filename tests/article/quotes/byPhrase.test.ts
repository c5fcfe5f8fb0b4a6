import { testAttributions } from './attributionTable.ts';

testAttributions([
  { text: 'The pier is "beyond all repair," according to Ann Bell, the harbour master.', rows: [['beyond', 'Ann Bell', 'Ann Bell', 'according to', 'according-to']] },
  { text: 'According to a spokesman for the board, the pier is "beyond all repair."', rows: [['beyond', 'a spokesman for the board', 'a spokesman for the board', 'According to', 'according-to']] },
  { text: 'According to the report, the pier is "beyond all hope of repair."', rows: [['beyond', null]] },
  { text: 'The pier, as Ann Bell put it, is "a very long bench."', rows: [['a very', 'Ann Bell', 'Ann Bell', 'put', 'as-put-it']] },
  { text: 'It is "a very long bench," as the mayor once wrote.', rows: [['a very', 'the mayor', 'the mayor', 'wrote', 'as-put-it']] },
  { text: 'The "very long bench" will stay, Ann Bell said on Monday.', rows: [['very long', 'Ann Bell', 'Ann Bell', 'said', 'sentence-end']] },
  { text: 'The promise to "bring the boats back" pleases many in town, said Cy Oto, a pollster.', rows: [['bring the', 'Cy Oto', 'Cy Oto', 'said', 'sentence-end']] },
  { text: 'The "very long bench of wet boards" will stay, although Ann Bell said so only on Monday and in private.', rows: [['very long', null]] },
  { text: '“I hope the young ones vote.” — Jorge Falcon', rows: [['I hope', 'Jorge Falcon', 'Jorge Falcon', '—', 'signature']] },
  { text: 'A letter hangs on the door.\n\n> We hope that the young ones vote.\n\n— Jorge Falcon', rows: [['We hope', 'Jorge Falcon', 'Jorge Falcon', '—', 'signature-line']] },
  { text: 'Few believed Ann Bell’s claim that the pier was “safe for another year.”', rows: [['safe for', 'Ann Bell', 'Ann Bell', 'claim', 'possessor']] },
  { text: 'Bo Okoro called Ann Bell’s claim that the pier was safe “a very bad joke.”', rows: [['a very', null]] },
  { text: 'Said Dorothy Poynter, who grew up on the quay, “We were all so proud of him.”', rows: [['We were', 'Dorothy Poynter', 'Dorothy Poynter', 'Said', 'inverted-lead']] },
  { text: 'Says Michael Oto, chief of the board: "It is a bomb just waiting to go off."', rows: [['It is a', 'Michael Oto', 'Michael Oto', 'Says', 'inverted-lead']] },
  { text: 'Declaring that "the soul of the town" is at stake, Mayor Ann Bell has ordered a review.', rows: [['the soul', 'Ann Bell', 'Ann Bell', 'Declaring', 'opening-participle']] },
  { text: 'Declaring that "the soul of the town" is at stake was not easy for anybody.', rows: [['the soul', null]] },
  { text: '"He will be tried for it" when he returns, Bo Okoro, chairman of the board, told reporters.', rows: [['He will', 'Bo Okoro', 'Bo Okoro', 'told', 'sentence-end']] },
  { text: 'Ann Bell, a friend of theirs, fanned the flames with her remark that "there is a place for them."', rows: [['there is', 'Ann Bell', 'her', 'remark', 'possessor']] },
  { text: 'Ann Bell attacked Jane Oto over her remark that "there is a place for them."', rows: [['there is', null]] },
  { text: 'As Bo Okoro, a lawyer and fellow of the college, recently put it, "Did the board pay less than it owed?"', rows: [['Did the board', 'Bo Okoro', 'Bo Okoro', 'put', 'as-put-it']] },
]);
