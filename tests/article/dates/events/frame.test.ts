import { eventTable } from './table.ts';

eventTable('frame', [
  'The ferry sank {this week}, on [Thursday].',
  'The council met on [Thursday]; the mayor resigned [last week].',
  'The council met on [Feb. 6] and votes again [next month].',
]);
