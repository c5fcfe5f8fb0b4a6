import { testAttributions } from './attributionTable.ts';

const RULE = 'quote-verb-speaker';

testAttributions([
  { text: '"The tide will not wait," said Ann Bell, the harbour master.', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
  { text: '“Nobody asked us,” wrote the town’s engineer, Bo Okoro.', rows: [['Nobody', 'Bo Okoro', 'Bo Okoro', 'wrote', RULE]] },
  { text: '"It was the gearbox," said Bell campaign manager Cy Oto.', rows: [['It was', 'Cy Oto', 'Cy Oto', 'said', RULE]] },
  { text: '"We heard it coming," said a spokesman for Ann Bell.', rows: [['We heard', 'a spokesman for Ann Bell', 'a spokesman for Ann Bell', 'said', RULE]] },
  { text: '"We are short of sand," said a source close to the board.', rows: [['We are', 'a source', 'a source', 'said', RULE]] },
  { text: '"Why should we?" asked Mayor Imogen Tarrant. "It is ours."', rows: [['Why should', 'Imogen Tarrant', 'Imogen Tarrant', 'asked', RULE], ['It is ours', 'Imogen Tarrant']] },
  { text: '"The pier is closed," said the Sierra Club.', rows: [['The pier', 'the Sierra Club', 'Sierra Club', 'said', RULE]] },
  { text: '"Stay out of the water," says a sign on the beach.', rows: [['Stay out', null]] },
  { text: '"The price has doubled," said the letter.', rows: [['The price', null]] },
  { text: '"We will vote in May," said Ann Bell and Bo Okoro.', rows: [['We will', 'Ann Bell and Bo Okoro']] },
]);
