import { eventTable } from './table.ts';

eventTable('closing-price', [
  'Shares of the ferry line fell 50 cents on {Friday}.',
  'In trading on {Friday}, the shares closed at $12.',
  'The Ellery index dropped 19.69 points {Thursday}.',
  'The ferry line sold its shares on [Friday].',
  'A worker fell 20 feet on [Friday] and broke a leg.',
  'The board cut the price of a ticket on [Friday].',
]);
