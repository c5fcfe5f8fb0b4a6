import { testAttributions } from './attributionTable.ts';

const RULE = 'reported-fragment';

testAttributions([
  { text: 'Ann Bell said the plan was "a disaster from start to end."', rows: [['a disaster', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
  { text: 'Ann Bell has said that the crane is old and that it "should have gone last year."', rows: [['should have', 'Ann Bell', 'Ann Bell', 'has said', RULE]] },
  { text: 'She is a pilot. Ann Bell also said she believes the board "does care" about it.', rows: [['does care', 'Ann Bell', 'Ann Bell', 'also said', RULE]] },
  { text: 'Ann Bell argued that Bo Okoro called the pier "a heap of wet boards."', rows: [['a heap', 'Bo Okoro', 'Bo Okoro', 'called', RULE]] },
  { text: 'Residents described the noise as "worse than the war."', rows: [['worse than', 'Residents', 'Residents', 'described', RULE]] },
  { text: 'Ann Bell said she would leave, but Bo Okoro is "still thinking about it."', rows: [['still', null]] },
  { text: 'The boat is called "the second of many chances."', rows: [['the second', null]] },
  { text: 'It was described as "the worst night of the year."', rows: [['the worst', null]] },
  { text: 'Ann Bell on Tuesday said the plan was "a disaster from start to end."', rows: [['a disaster', 'Ann Bell', 'Ann Bell', 'on Tuesday said', RULE]] },
  { text: 'Ann Bell late last week described the plan as "a disaster from start to end."', rows: [['a disaster', 'Ann Bell', 'Ann Bell', 'described', RULE]] },
  { text: 'Ann Bell, 59, of Ashton, Md., who watched from the quay, said the day brought back "all the people who were not here."', rows: [['all the people', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
  { text: 'The mayor said residents and pilots are to blame for thinking of "the noise and the rest of it."', rows: [['the noise', 'the mayor', 'The mayor', 'said', RULE]] },
  { text: 'Bo Okoro, a former pilot from the harbour described the nights as "long and lonely hours at sea."', rows: [['long and', 'Bo Okoro', 'Bo Okoro', 'described', RULE]] },
  { text: 'He met Bo Okoro, a former pilot from the harbour described the nights as "long and lonely hours at sea."', rows: [['long and', null]] },
  { text: 'Jose Oto, founder of a club, a group that often helps sailors from the north, called the ruling "an outrage to us all."', rows: [['an outrage', 'Jose Oto', 'Jose Oto', 'called', RULE]] },
  { text: 'But one opponent, the Rev. Donald Pryce, the founder of a club, described the plan as "a very bad idea for us."', rows: [['a very', 'Donald Pryce', 'Donald Pryce', 'described', RULE]] },
  { text: 'Ann Bell said that until Bo Okoro reassures the town that it is not for sale, "it would be too early to vote."', rows: [['it would', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
  { text: 'She left. Peter Oto said that Robert Bell will continue to provide "his unique way with words."', rows: [['his unique', 'Peter Oto', 'Peter Oto', 'said', RULE]] },
  { text: 'Ann Bell, speaking on the show "Our Harbour," said the request gives the town "a legal basis for stopping the ferry."', rows: [['a legal', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
  { text: 'Secretary of State Ann Bell said the pier was "beyond all repair."', rows: [['beyond', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
  { text: 'Ann Bell denied that she had said the pier was "beyond all hope of repair."', rows: [['beyond', null]] },
  { text: 'Bo Okoro said Ann Bell reassured them that all would be well and that the board "was not going to leave."', rows: [['was not', null]] },
  { text: 'Ann Bell called on the board to act against a firm whose noise the town\'s own report said is "beyond all that is lawful."', rows: [['beyond all', null]] },
  { text: 'But Ann Bell, of the tenants’ union, called the plan “an act of sheer vandalism”.', rows: [['an act', 'Ann Bell', 'Ann Bell', 'called', RULE]] },
  { text: 'On Monday Ann Bell, the mayor, said the plan was “an act of sheer vandalism”.', rows: [['an act', 'Ann Bell', 'Ann Bell', 'said', RULE]] },
]);
