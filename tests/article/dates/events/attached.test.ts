import { eventTable } from './table.ts';

eventTable('attached', [
  'She is still proud of her speech in {2005}.',
  'His strategy is that of the old mayor in {2000}.',
  'Bell runs the yard of a rival from {1999}.',
  'The mayor spoke in [2005] of a new bridge.',
  'The yard, which she sold in [2005], is empty.',
  'In [2005], Bell, then a cook, opened the yard.',
  'The new bridge opens in [2027].',
]);
