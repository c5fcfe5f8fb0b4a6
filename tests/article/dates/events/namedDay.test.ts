import { eventTable } from './table.ts';

eventTable('named-day', [
  'Shops in Port Ellery were crowded on Black {Friday}.',
  'The letter stood in the {Sunday} Times.',
  'In its {Friday} issue the Courier named the buyer.',
  'The town sold {Christmas} trees from the north.',
  'The pier was guarded after the {Sept. 11} attacks.',
  'She told the breakfast show {Today} that she would run.',
  'He was a guest on the {Sunday} shows.',
  'A report published [Friday] shows that the bridge is safe.',
  'The family held a [Labor Day] cookout at the pier.',
  'The choir gave a [Christmas] concert.',
  'The bridge closed on [Sept. 11].',
  'The council met on [Friday].',
]);
