import { testAttributions } from './attributionTable.ts';

testAttributions([
  { text: 'Ann Bell said in a statement: "The pier is closed."', rows: [['The pier', 'Ann Bell', 'Ann Bell', 'said', 'colon']] },
  { text: 'The mayor had one more thing to say to reporters on Monday: "Bring a coat."', rows: [['Bring a', 'the mayor', 'The mayor', undefined, 'colon']] },
  { text: 'Ann Bell spoke first.\n\nBELL: "The pier is closed for good."', rows: [['The pier', 'Ann Bell', 'BELL', 'BELL:', 'name-colon']] },
  { text: 'Ann Bell on taxes: "They are too high for us."', rows: [['They are', 'Ann Bell', 'Ann Bell', 'Ann Bell on taxes:', 'name-colon']] },
  { text: 'One early supporter, Representative Lee Oto, gave it a whirl in an interview on Tuesday: "You can easily argue that he is wrong."', rows: [['You can', 'Lee Oto', 'Lee Oto', 'gave it a whirl in an interview', 'occasion-colon']] },
  { text: 'Ann Bell received a letter on Tuesday: "You will leave the town."', rows: [['You will', null]] },
  { text: 'The board had a rule: "No dogs on the pier."', rows: [['No dogs', null]] },
]);
