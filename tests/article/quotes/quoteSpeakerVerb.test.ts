import { testAttributions } from './attributionTable.ts';

const RULE = 'quote-speaker-verb';

testAttributions([
  { text: '"The tide will not wait," Ann Bell said.', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
  { text: '"The tide will not wait," Ann Bell, 45, the harbour master, told reporters.', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'told', RULE]] },
  { text: '"It is time," Rep. Cy Oto (R-Ellery), a member of the roads, bridges and ferries panel, later said.', rows: [['It is', 'Cy Oto', 'Cy Oto', 'later said', RULE]] },
  { text: '"Nobody broke a rule," the investigator, Jonah Abara, told reporters.', rows: [['Nobody', 'Jonah Abara', 'Jonah Abara', 'told', RULE]] },
  { text: '"She is kind," another friend, Mariam Emara told the radio.', rows: [['She is', 'Mariam Emara', 'Mariam Emara', 'told', RULE]] },
  { text: '"Is it safe?" Ann Bell, who built it, asked.', rows: [['Is it', 'Ann Bell', 'Ann Bell', 'asked', RULE]] },
  { text: '"Not one of them called," a spokeswoman for the ferry board has said.', rows: [['Not one', 'a spokeswoman for the ferry board', 'a spokeswoman for the ferry board', 'has said', RULE]] },
  { text: 'Ann Bell came late. "I missed the boat," she said.', rows: [['I missed', 'Ann Bell', 'she', 'said', RULE]] },
  { text: '"We are full," they said.', rows: [['We are', null]] },
  { text: '"Prices will rise," the report said.', rows: [['Prices', null]] },
  { text: '"It floats," I said.', rows: [['It floats', null]] },
]);
