import { eventTable } from './table.ts';

eventTable('present', [
  'The pier is owned by a bank {today}.',
  '{Today}, it is a museum.',
  'There are too many boats in the harbor {today}.',
  'The school has no nurse {this year}.',
  'Parents want smaller classes {this fall}.',
  'The mayor resigned [today].',
  'The council is meeting [today] to hear the engineers.',
  'The ferry is to sail [today].',
  'Finally [today], the bridge opened.',
  'The council meets [today] in the old school.',
  'The town sold the pier [this year].',
  'The new school will open [this fall].',
  'The season opens [this month].',
]);
