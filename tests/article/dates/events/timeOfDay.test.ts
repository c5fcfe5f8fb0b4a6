import { eventTable } from './table.ts';

eventTable('time-of-day', [
  'The pier burned on [Feb. 3], and was gone by {10 p.m.}.',
  'The council met at [7 p.m. on Thursday] in the old school.',
  'The bids must be in by [noon Friday].',
]);
