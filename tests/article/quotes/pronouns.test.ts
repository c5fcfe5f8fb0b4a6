import { testAttributions } from './attributionTable.ts';

testAttributions([
  { text: 'Ann Bell met Peter Oto on the pier. "It holds," she said. "It does not," he said.', rows: [['It holds', 'Ann Bell', 'she'], ['It does not', 'Peter Oto', 'he']] },
  { text: 'Peter Oto said Robert Bell had sold the boat too soon. "He never asked me," he said.', rows: [['He never', 'Peter Oto', 'he']] },
  { text: 'The harbour is busy. A resident had complained to Peter Oto of the noise. One woman was louder than the crane. "I have had enough of it," she said.', rows: [['I have', null]] },
  { text: 'Peter Oto and Robert Bell walked to the pier. "It is ours now," he said.', rows: [['It is ours', null]] },
  { text: 'Mr. Quayle came by boat. "I was sick all the way," he said.', rows: [['I was', 'Quayle', 'he']] },
  { text: 'Mr. Quayle came by boat. "I was sick all the way," she said.', rows: [['I was', null]] },
  { text: 'Ann Bell, who lost her sister Jane Bell in the storm, said the board had been kind. "They called every day," she said.', rows: [['They called', 'Ann Bell', 'she']] },
]);
