import type { SieveTable } from '../attributionTable.ts';

export const table: SieveTable = {
  speaks: [
    { text: '"Why should we?" asked Mayor Imogen Tarrant. "It is ours."', rows: [['Why should', 'Imogen Tarrant', 'Imogen Tarrant', 'asked'], ['It is ours', 'Imogen Tarrant']] },
    { text: '"The tide will not wait," said Ann Bell, the harbour master.', rows: [['The tide', 'Ann Bell', 'Ann Bell', 'said']] },
    { text: '“Nobody asked us,” wrote the town’s engineer, Bo Okoro.', rows: [['Nobody', 'Bo Okoro', 'Bo Okoro', 'wrote']] },
    { text: '"It was the gearbox," said Bell campaign manager Cy Oto.', rows: [['It was', 'Cy Oto', 'Cy Oto', 'said']] },
    { text: '"We heard it coming," said a spokesman for Ann Bell.', rows: [['We heard', 'a spokesman for Ann Bell', 'a spokesman for Ann Bell', 'said']] },
    { text: '"We are short of sand," said a source close to the board.', rows: [['We are', 'a source', 'a source', 'said']] },
    { text: '"The pier is closed," said the Sierra Club.', rows: [['The pier', 'the Sierra Club', 'Sierra Club', 'said']] },
    { text: '"We will vote in May," said Ann Bell and Bo Okoro.', rows: [['We will', 'Ann Bell and Bo Okoro']] },
    { text: '"We owe more than we would like to," acknowledged Michael Ashe, the treasurer.', rows: [['We owe', 'Michael Ashe', 'Michael Ashe', 'acknowledged']] },
    { text: '"We have not changed a thing," said a Sun spokesman.', rows: [['We have', 'a Sun spokesman', 'a Sun spokesman', 'said']] },
  ],
  abstains: [
    { text: '"Stay out of the water," says a sign on the beach.', rows: [['Stay out', null]] },
    { text: '"The price has doubled," said the letter.', rows: [['The price', null]] },
    { text: '"We will vote in May," said they who had come.', rows: [['We will', null]] },
  ],
};
