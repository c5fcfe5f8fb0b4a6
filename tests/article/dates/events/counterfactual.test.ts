import { eventTable } from './table.ts';

eventTable('counterfactual', [
  'The bridge would have opened in {2022} but for the flood.',
  'The ferry could have been saved on {Feb. 7}, the pilot thought.',
  'Had he won in {2016}, the harbor would be a car park now.',
  'The town moved its reopening from {Feb. 22} to [March 1].',
  'The vote was pushed back from {Tuesday} to [Thursday].',
  'She moved from the quay to the mill on [Friday].',
  'Bell said on [Friday] that the pier would not have burned.',
  'The council had met in [January] and voted to close the bridge.',
  'The ferry would sail again on [Feb. 20], its owner promised.',
]);
