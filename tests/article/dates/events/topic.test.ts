import { eventTable } from './table.ts';

eventTable('topic', [
  'The budget for {2026} has no money for the bridge.',
  'The bank expects slower growth {this year}.',
  'The town had 9,000 people as of {2008}.',
  'The vote is scheduled for [March].',
  'The council set the vote for [Tuesday].',
]);
