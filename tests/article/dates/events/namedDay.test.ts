import { eventTable } from './table.ts';

eventTable('named-day', [
  'The harbour was empty on NFL {Sunday}.',
  'The letter stood in the {Sunday} Review.',
  'In its {Friday} issue the Courier named the buyer.',
  'The school was shut over the {Christmas} recess.',
  'The pier was guarded after the {Sept. 11} attacks.',
  'She built an office in the {Super Tuesday} states.',
  'The channel spread {Sept. 11} conspiracy tales.',
  'She told the breakfast show {Today} that she would run.',
  'He was a guest on the {Sunday} shows.',
  'A report published [Friday] shows that the bridge is safe.',
  'The family held a [Labor Day] cookout at the pier.',
  'The choir gave a [Christmas] concert.',
  'The bridge closed on [Sept. 11].',
  'The council met on [Friday].',
]);
