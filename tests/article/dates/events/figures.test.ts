import { eventTable } from './table.ts';

eventTable('figures', [
  'Sales of tickets rose 5 percent in {January}.',
  'The number of boats fell to 12 in {2019}.',
  'Unemployment was low in {2019}.',
  'The shipyard earned $3 million in {2019}.',
  'The shipyard had sales of $40 million {last year}.',
  'In {2010}, 1 in 4 families lived by fishing.',
  'Some 82 percent of the boats were insured in {2014}.',
  'The town had rejected a $15 million offer in [2019].',
  'The bank agreed in [June] to buy the pier for $2 million.',
  'The shipyard closed two docks in [2019].',
  'The flood killed 12 people in [1998].',
]);
