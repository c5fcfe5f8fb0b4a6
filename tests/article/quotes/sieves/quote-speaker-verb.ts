import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"The debate did not hurt us much," Ann Bell was heard saying. "So that is good."', rows: [['The debate', 'Ann Bell', 'Ann Bell', 'was heard saying'], ['So that', 'Ann Bell']] },
    { text: '"They brought dishonor to us all," the top House Democrat continued.', rows: [['They brought', 'the top House Democrat', 'the top House Democrat', 'continued']] },
    { text: '"The tide will not wait," Ann Bell said.', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: '"The tide will not wait," Ann Bell, 45, the harbour master, told reporters.', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'told']] },
    { text: '"It is time," Rep. Cy Oto (R-Ellery), a member of the roads, bridges and ferries panel, later said.', rows: [['It is', 'Cy Oto', 'Cy Oto', 'later said']] },
    { text: '"Nobody broke a rule," the investigator, Jonah Abara, told reporters.', rows: [['Nobody', 'Jonah Abara', 'Jonah Abara', 'told']] },
    { text: '"She is kind," another friend, Mariam Emara told the radio.', rows: [['She is', 'Mariam Emara', 'Mariam Emara', 'told']] },
    { text: '"Is it safe?" Ann Bell, who built it, asked.', rows: [['Is it', 'Ann Bell', 'Ann Bell', 'asked']] },
    { text: '"Not one of them called," a spokeswoman for the ferry board has said.', rows: [['Not one', 'a spokeswoman for the ferry board', 'a spokeswoman for the ferry board', 'has said']] },
    { text: 'Ann Bell came late. "I missed the boat," she said.', rows: [['I missed', 'Ann Bell', 'she', 'said']] },
    { text: '"The harbour awaits you, Elian," a country music band sang.', rows: [['The harbour', 'a country music band', undefined, 'sang']] },
    { text: '"It was a bomb, all right," said a guard at the gate. "You can see a hole behind it," he said.', rows: [['It was', 'a guard at the gate'], ['You can', 'a guard at the gate', 'he', 'said']] },
  ],
  abstains: [
    { text: '"We are full," they said.', rows: [['We are', null]] },
    { text: '"Prices will rise," the report said.', rows: [['Prices', null]] },
    { text: '"It floats," I said.', rows: [['It floats', null]] },
    { text: '"Save our pier for us all," the banner above the door read.', rows: [['Save our', null]] },
  ],
};
