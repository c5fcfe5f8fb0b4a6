import { testAttributions } from './attributionTable.ts';

testAttributions([
  { text: 'Ann Bell met Peter Oto on the pier. "It holds," she said. "It does not," he said.', rows: [['It holds', 'Ann Bell', 'she'], ['It does not', 'Peter Oto', 'he']] },
  { text: 'Peter Oto said Robert Bell had sold the boat too soon. "He never asked me," he said.', rows: [['He never', 'Peter Oto', 'he']] },
  { text: 'The harbour is busy. A resident had complained to Peter Oto of the noise. One woman was louder than the crane. "I have had enough of it," she said.', rows: [['I have', null]] },
  { text: 'Peter Oto and Robert Bell walked to the pier. "It is ours now," he said.', rows: [['It is ours', null]] },
  { text: 'Mr. Quayle came by boat. "I was sick all the way," he said.', rows: [['I was', 'Quayle', 'he']] },
  { text: 'Mr. Quayle came by boat. "I was sick all the way," she said.', rows: [['I was', null]] },
  { text: 'Ann Bell, who lost her sister Jane Bell in the storm, said the board had been kind. "They called every day," she said.', rows: [['They called', 'Ann Bell', 'she']] },
  { text: 'Robert Ashe, the chairman of the council in the north, said Oto continued to hurt his cause. "It has not gone well for him," he said.', rows: [['It has not', 'Robert Ashe', 'he']] },
  { text: 'In the evening, Clinton said nothing. She left the pier at once. "Why will they not pay what they owe?" she said.', rows: [['Why will', 'Clinton', 'she']] },
  { text: 'Peter Oto said they knew the builder of that pier, Robert Ashe, who died in May. "We can do as he did," he said.', rows: [['We can', 'Peter Oto', 'he']] },
  { text: 'Peter Oto: He came into my office. He tapped me on the shoulder and said, "I am the new one here."', rows: [['I am the', null]] },
  { text: 'Peter Oto, the first of the Otos, met Robert Oto. Oto left. "I was tired of it," he said.', rows: [['I was', null]] },
  { text: 'Rakeyia Ashe is heard yelling that her husband was ill. The town knew Keith Ashe. "Do not wake him," she says.', rows: [['Do not', 'Rakeyia Ashe', 'she']] },
  { text: 'Pryce, who has campaigned hard since May, blasted Jane Oto as "a disgrace to us" on the radio. "They all know it," she said.', rows: [['They all', 'Jane Oto', 'she']] },
  { text: 'Peter Oto spoke of his many trips, past the statue of Robert Ashe, sheltered in its shed. He said he had watched the pier rise. "We will walk away with it," he said.', rows: [['We will', 'Peter Oto', 'he']] },
  { text: 'Ann Bell met Jane Ashe. She occupies one of the huts by the quay as the first pilot who is a woman and still the only one of them. "I sleep well," she said.', rows: [['I sleep', 'Ann Bell', 'she']] },
]);
