import { testAttributions } from './attributionTable.ts';

const RULE = 'speaker-verb-quote';

testAttributions([
  { text: 'Ann Bell said, "The tide will not wait."', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
  { text: 'Ann Bell has said: "The tide will not wait."', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'has said', RULE]] },
  { text: 'Ann Bell, the harbour master, tweeted "the tide will not wait at all."', rows: [['the tide', 'Ann Bell', 'Ann Bell', 'tweeted', RULE]] },
  { text: 'Harbour board chairman Cy Oto replied that "no ship is too large."', rows: [['no ship', 'Cy Oto', 'Cy Oto', 'replied', RULE]] },
  { text: 'The mayor walked to the rail and said, "Lower it."', rows: [['Lower it', 'the mayor', 'The mayor', 'said', RULE]] },
  { text: 'Ann Bell was so tired that Bo Okoro was moved to say, "Take my chair."', rows: [['Take my', 'Bo Okoro', 'Bo Okoro', undefined, RULE]] },
  { text: 'Bo Okoro was asked, "Will it hold or will it fall?"', rows: [['Will it', null]] },
  { text: 'Ann Bell did not say, "The tide will not wait."', rows: [['The tide', null]] },
  { text: 'Ann Bell could say, "The tide will not wait," but she will not.', rows: [['The tide', null]] },
  { text: 'If Ann Bell says "the tide will not wait," nobody will come.', rows: [['the tide', null]] },
  { text: 'The sign said, "Mind the gap in the boards."', rows: [['Mind the', null]] },
]);
