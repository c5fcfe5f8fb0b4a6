import { testAttributions } from './attributionTable.ts';

testAttributions([
  { text: '"It holds," Ann Bell said, "and it will hold for years."', rows: [['It holds', 'Ann Bell'], ['and it', 'Ann Bell', 'Ann Bell', 'said']] },
  { text: '"It holds," Ann Bell said. "We tested it. Twice."', rows: [['It holds', 'Ann Bell'], ['We tested', 'Ann Bell', 'Ann Bell', 'said', 'same-paragraph']] },
  { text: '"We tested it in May.\n\n"We tested it in June," Ann Bell said.', rows: [['We tested it in May', 'Ann Bell', 'Ann Bell', 'said', 'running-back'], ['We tested it in June', 'Ann Bell']] },
  { text: 'Ann Bell said: "We tested it in May.\n\n"We tested it in June."', rows: [['We tested it in May', 'Ann Bell'], ['We tested it in June', 'Ann Bell', 'Ann Bell', 'said', 'running-quotation']] },
  { text: '"It holds," Ann Bell said.\n\n"I would walk on it myself."\n\n"My children do," Bell said.', rows: [['I would', 'Ann Bell', 'Ann Bell', 'said', 'next-paragraph']] },
  { text: '"It holds," Ann Bell said.\n\n"I would not walk on it."\n\n"My children do not," Bo Okoro said.', rows: [['I would not', null]] },
  { text: '"It holds. We tested it." "It will hold for years," Ann Bell said.', rows: [['It holds', 'Ann Bell', 'Ann Bell', 'said', 'next-in-paragraph'], ['It will', 'Ann Bell']] },
  { text: '"It holds. We tested it." Nobody danced. "It will hold for years," Ann Bell said.', rows: [['It holds', null]] },
  { text: 'Ann Bell was in no doubt. "It will hold for years."', rows: [['It will', 'Ann Bell', 'Ann Bell', null, 'lead-in']] },
  { text: 'The pier was in no doubt. "It will hold for years."', rows: [['It will', null]] },
  { text: 'Ann Bell asked the town for patience:\n\n"We will not open it before it is safe."', rows: [['We will', 'Ann Bell', 'Ann Bell', 'asked', 'colon-paragraph']] },
  { text: 'Ann Bell said that for years the board had looked away.\n\n"That is over, and it will not come back."', rows: [['That is', 'Ann Bell', 'Ann Bell', 'said', 'lead-paragraph']] },
  { text: 'The pier was painted.\n\n"That is over, and it will not come back."', rows: [['That is', null]] },
  { text: '"It holds," Ann Bell said. But "that is no reason to dance on it."', rows: [['that is no', 'Ann Bell', 'Ann Bell', 'said', 'goes-on']] },
  { text: 'Piers are "the bones of a town" and "cost more than they bring," Ann Bell told the board.', rows: [['the bones', 'Ann Bell', 'Ann Bell', 'told', 'same-sentence'], ['cost more', 'Ann Bell']] },
  { text: '"It holds," said Ann Bell, an engineer at the harbour. "I would not call it a reform. It is a new coat of paint" for the old pier.', rows: [['It holds', 'Ann Bell'], ['I would not', 'Ann Bell', 'Ann Bell', 'said', 'goes-on']] },
]);
